// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Fees;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Request;
import vn.motcua.form.Answers;

/** Where the process asks for money without saying how much, the fee of the catalogue is asked, as the answers make it. */
@Component
class Charges {

    private static final String AMOUNT = "amountInDong";

    private final Rulebook rulebook;

    Charges(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Change fill(Change change) {
        var asked = change.asked;
        if (asked != null
                && asked.kind() == Request.Kind.PAYMENT
                && !asked.content().containsKey(AMOUNT)) {
            fill(change, asked);
        }
        return change;
    }

    private void fill(Change change, Request asked) {
        var dossier = change.situation().dossier();
        rulebook.procedure(dossier.procedureCode(), dossier.receivingUnit(), dossier.submittedAt())
                .map(procedure -> Fees.of(
                        procedure,
                        dossier.channel(),
                        Answers.of(change.situation().answers())))
                .filter(fees -> !fees.isDecidedLater() && fees.totalInDong() > 0)
                .ifPresent(fees -> {
                    var content = new LinkedHashMap<>(asked.content());
                    content.put(AMOUNT, fees.totalInDong());
                    change.asked = new Request(asked.id(), asked.step(), asked.kind(), content, asked.dueAt());
                    change.tell(AMOUNT, fees.totalInDong());
                });
    }
}
