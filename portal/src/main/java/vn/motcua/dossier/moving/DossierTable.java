// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.Rows;

/** Reads a dossier for a move, in one statement. */
@Repository
public class DossierTable {

    private static final String LOAD = """
            SELECT %s, f.answers, %s
            FROM dossier d
            JOIN dossier_filing f ON f.dossier_id = d.id
            LEFT JOIN dossier_step s ON s.dossier_id = d.id %%s
            WHERE d.code = :code
            ORDER BY s.opened_at, s.id
            """.formatted(Rows.DOSSIER, Rows.STEP);

    private final JdbcClient jdbc;
    private final Rows rows;

    public DossierTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** With its unfinished steps, the one that is named, and those that did the task it may go back to. */
    public Optional<Loaded> find(String code, @Nullable UUID step, @Nullable String backTo) {
        var params = new HashMap<String, Object>(Map.of("code", code));
        var steps = new StringBuilder("s.state IN ('OPEN', 'WAITING')");
        if (step != null) {
            steps.append(" OR s.id = :step");
            params.put("step", step);
        }
        if (backTo != null) {
            steps.append(" OR s.element = :backTo");
            params.put("backTo", backTo);
        }
        return load("AND (" + steps + ")", params);
    }

    /** With all its steps, in the order in which they were opened. */
    Optional<Loaded> findWhole(String code) {
        return load("", Map.of("code", code));
    }

    /** Each set of conditions is a text of its own, so that the database keeps a plan for it. */
    private Optional<Loaded> load(String whichSteps, Map<String, Object> params) {
        return jdbc.sql(LOAD.formatted(whichSteps)).params(params).query(this::loaded).stream()
                .findFirst();
    }

    private List<Loaded> loaded(ResultSet result) throws SQLException {
        var loaded = new ArrayList<Loaded>(1);
        while (result.next()) {
            if (loaded.isEmpty()) {
                var answers = rows.object(result.getString("answers"));
                loaded.add(new Loaded(rows.dossier(result), answers, new ArrayList<>()));
            }
            if (result.getString("s_id") != null) {
                loaded.getFirst().steps().add(Rows.step(result));
            }
        }
        return loaded;
    }
}
