// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.contesting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;

/** Who answers a complaint about a unit: its head, else its leader, else those of the unit above. */
@Component
public class ContestHeads {

    private final Accounts accounts;

    ContestHeads(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<UUID> of(String unit) {
        return DossierRights.upFrom(unit)
                .flatMap(one -> Stream.of(Role.DIVISION_HEAD, Role.LEADER, Role.COMMITTEE_LEADER)
                        .map(role -> accounts.officersWith(role, one)))
                .filter(officers -> !officers.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(Account::id)
                .toList();
    }
}
