// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    private final JdbcClient jdbc;
    private final Rows rows;

    public DossierTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** With its unfinished steps, the one that is named, and those that did the task it may go back to. */
    public Optional<Loaded> find(String code, @Nullable UUID step, @Nullable String backTo) {
        return load("""
                SELECT %s, f.answers, %s
                FROM dossier d
                JOIN dossier_filing f ON f.dossier_id = d.id
                LEFT JOIN dossier_step s ON s.dossier_id = d.id
                    AND (s.state IN ('OPEN', 'WAITING') OR s.id = :step::uuid OR s.element = :backTo)
                WHERE d.code = :code
                ORDER BY s.opened_at, s.id
                """.formatted(Rows.DOSSIER, Rows.STEP), code, step, backTo);
    }

    /** With all its steps, in the order in which they were opened. */
    Optional<Loaded> findWhole(String code) {
        return load("""
                SELECT %s, f.answers, %s
                FROM dossier d
                JOIN dossier_filing f ON f.dossier_id = d.id
                LEFT JOIN dossier_step s ON s.dossier_id = d.id
                WHERE d.code = :code
                ORDER BY s.opened_at, s.id
                """.formatted(Rows.DOSSIER, Rows.STEP), code, null, null);
    }

    private Optional<Loaded> load(String sql, String code, @Nullable UUID step, @Nullable String backTo) {
        return jdbc
                .sql(sql)
                .param("code", code)
                .param("step", step)
                .param("backTo", backTo)
                .query(this::loaded)
                .stream()
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
