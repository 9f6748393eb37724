// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.StandIns;

/** Who is to be told when a step needs somebody. */
@Component
public class Holders {

    private final Accounts accounts;
    private final StandIns standIns;

    Holders(Accounts accounts, StandIns standIns) {
        this.accounts = accounts;
        this.standIns = standIns;
    }

    /** Whoever has it, and who stands in for them today; while nobody has taken it, all whose tray it lies in. */
    public Set<UUID> of(StepRow step) {
        var told = new LinkedHashSet<UUID>();
        if (step.assignee() == null) {
            accounts.officersWith(step.role(), step.unit()).stream()
                    .map(Account::id)
                    .forEach(told::add);
        } else {
            told.add(step.assignee());
            standIns.deputyOf(step.assignee(), step.role(), step.unit()).ifPresent(told::add);
        }
        return told;
    }
}
