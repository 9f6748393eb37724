// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.paper.IssueTable.Order;
import vn.motcua.journal.Entry;
import vn.motcua.journal.JournalReader;

/**
 * Orders the papers that moves give out, so that they are kept even when nobody looks at them for years. Of moves long past,
 * such as a simulation's, papers are made when somebody asks.
 */
@Component
class OrderReader implements JournalReader {

    private static final Duration LONG_PAST = Duration.ofDays(1);

    private static final Map<String, FormNumber> GIVES_OUT = Map.of(
            Move.Kind.ACCEPT.event(), FormNumber.APPOINTMENT,
            Move.Kind.ASK_SUPPLEMENT.event(), FormNumber.SUPPLEMENT,
            Move.Kind.REFUSE_RECEPTION.event(), FormNumber.REFUSAL,
            Move.Kind.APOLOGISE.event(), FormNumber.APOLOGY,
            Move.Kind.STOP.event(), FormNumber.STOP);

    private final IssueTable table;
    private final InstantSource clock;

    OrderReader(IssueTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "issued-papers";
    }

    @Override
    public void read(List<Entry> entries) {
        var recent = clock.instant().minus(LONG_PAST);
        var orders = entries.stream()
                .filter(entry -> entry.at().isAfter(recent))
                .flatMap(OrderReader::orders)
                .toList();
        if (!orders.isEmpty()) {
            table.order(orders);
        }
    }

    private static Stream<Order> orders(Entry entry) {
        var given = Stream.ofNullable(GIVES_OUT.get(entry.kind()));
        var result =
                isJustFinished(entry) ? Stream.of(FormNumber.DECISION, FormNumber.REFUSAL) : Stream.<FormNumber>of();
        return Stream.concat(given, result).map(form -> new Order(entry.fact("code"), form, entry.at()));
    }

    private static boolean isJustFinished(Entry entry) {
        var finished = String.valueOf(Status.FINISHED.number());
        return entry.fact("status").equals(finished)
                && !entry.fact("was").isEmpty()
                && !entry.fact("was").equals(finished);
    }
}
