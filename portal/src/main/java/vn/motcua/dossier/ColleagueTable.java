// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Desks.Desk;
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
        var open = openSteps(officers.stream().map(Account::id).toList());
        var colleagues = new ArrayList<>(officers.stream()
                .sorted(Comparator.comparing(Account::id))
                .map(officer -> new Colleague(officer.id(), officer.name(), open.getOrDefault(officer.id(), 0)))
                .toList());
        Collections.rotate(colleagues, -placeAfter(lastTurn(desk), colleagues));
        return colleagues;
    }

    private static int placeAfter(List<UUID> last, List<Colleague> colleagues) {
        var ids = colleagues.stream().map(Colleague::id).toList();
        return last.stream().mapToInt(ids::indexOf).findFirst().orElse(-1) + 1;
    }

    private List<UUID> lastTurn(Desk desk) {
        return jdbc.sql("SELECT officer FROM dossier_turn WHERE unit = :unit AND role = :role")
                .params(Map.of("unit", desk.unit(), "role", desk.role().name()))
                .query(UUID.class)
                .list();
    }

    private Map<UUID, Integer> openSteps(List<UUID> officers) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                SELECT assignee, count(*) AS open
                FROM dossier_step
                WHERE state = 'OPEN' AND assignee IN (:officers)
                GROUP BY assignee
                """).param("officers", officers).query(row -> {
            counts.put(Rows.uuid(row, "assignee"), row.getInt("open"));
        });
        return counts;
    }
}
