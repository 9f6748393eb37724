// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.rulebook.Desks.Desk;
import vn.motcua.dossier.state.Rows;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;

/** Who can do the steps of a desk, how much they have to do, and whose turn it is. */
@Repository
class ColleagueTable implements Colleagues {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    ColleagueTable(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public List<Colleague> at(Desk desk) {
        var officers = accounts.officersWith(desk.role(), desk.unit());
        if (officers.isEmpty()) {
            return List.of();
        }
        var load = load(desk, officers);
        var colleagues = new ArrayList<>(officers.stream()
                .sorted(Comparator.comparing(Account::id))
                .map(officer -> new Colleague(officer.id(), officer.name(), load.openSteps(officer.id())))
                .toList());
        Collections.rotate(colleagues, -load.nextPlace(colleagues));
        return colleagues;
    }

    /** How many open steps each has, and whose turn it was last. */
    private record Load(Map<UUID, Integer> open, List<UUID> last) {

        int openSteps(UUID officer) {
            return open.getOrDefault(officer, 0);
        }

        int nextPlace(List<Colleague> colleagues) {
            var ids = colleagues.stream().map(Colleague::id).toList();
            return last.stream().mapToInt(ids::indexOf).findFirst().orElse(-1) + 1;
        }
    }

    private Load load(Desk desk, List<Account> officers) {
        var load = new Load(new HashMap<>(), new ArrayList<>());
        jdbc.sql("""
                SELECT officer AS id, NULL AS open FROM dossier_turn WHERE unit = :unit AND role = :role
                UNION ALL
                SELECT assignee, count(*) FROM dossier_step WHERE assignee IN (:officers) AND state = 'OPEN' GROUP BY assignee
                """)
                .param("unit", desk.unit())
                .param("role", desk.role().name())
                .param("officers", officers.stream().map(Account::id).toList())
                .query(row -> {
                    if (row.getObject("open") == null) {
                        load.last().add(Rows.uuid(row, "id"));
                    } else {
                        load.open().put(Rows.uuid(row, "id"), row.getInt("open"));
                    }
                });
        return load;
    }
}
