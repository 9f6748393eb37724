// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.paper.IssueTable.Order;

/**
 * Makes the papers that were ordered, a few at a time: nobody waits for them, and whoever asks before gets the same at once.
 */
@Component
public class Orders {

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);
    private static final int AT_ONCE = 4;

    private final IssueTable table;
    private final Moves moves;
    private final Issuing issuing;
    private final TransactionTemplate transaction;

    Orders(IssueTable table, Moves moves, Issuing issuing, TransactionTemplate transaction) {
        this.table = table;
        this.moves = moves;
        this.issuing = issuing;
        this.transaction = transaction;
    }

    /** Makes the oldest few; says how many orders there were. An order is off the list only once its paper is kept. */
    public int round() {
        var made = transaction.execute(_ -> {
            var orders = table.take(AT_ONCE);
            orders.forEach(this::make);
            return orders.size();
        });
        return made == null ? 0 : made;
    }

    /** One that fails is not tried for ever: it is made when somebody asks for it. */
    private void make(Order order) {
        try {
            moves.forEveryone(order.code())
                    .ifPresent(situation -> issuing.issue(order.form(), situation, Issuing.VIETNAMESE));
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error(
                    "The paper {} of the dossier {} could not be made; it is tried again when asked for",
                    order.form(),
                    order.code(),
                    e);
        }
    }
}
