// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;

/** Remembers the imports, so that the administrator sees what came in and what did not. */
@Service
public class ImportLog {

    /** Of an import that goes wrong from end to end the first refusals tell enough. */
    private static final int MOST_REFUSALS = 200;

    private static final String COLUMNS = "id, kind, source, at, imported, updated, unchanged, refused";

    private final JdbcClient jdbc;
    private final ChangeLog changes;
    private final InstantSource clock;

    ImportLog(JdbcClient jdbc, ChangeLog changes, InstantSource clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void note(ImportKind kind, String source, ImportReport report) {
        var run = jdbc.sql("""
                INSERT INTO import_run (kind, source, at, imported, updated, unchanged, refused)
                VALUES (:kind, :source, :at, :imported, :updated, :unchanged, :refused)
                RETURNING id""")
                .param("kind", kind.name())
                .param("source", source)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("imported", report.imported())
                .param("updated", report.updated())
                .param("unchanged", report.unchanged())
                .param("refused", report.refused())
                .query(Long.class)
                .single();
        var first = report.refusals().stream().limit(MOST_REFUSALS).toList();
        for (var number = 0; number < first.size(); number++) {
            note(run, number, first.get(number));
        }
        changes.note(Change.of(Area.IMPORTS, Deed.IMPORTED, String.valueOf(run), source)
                .withCode("import", kind, kind)
                .saying(
                        "changes.said.import",
                        report.imported(),
                        report.updated(),
                        report.unchanged(),
                        report.refused()));
    }

    private void note(long run, int number, Refusal refusal) {
        jdbc.sql("""
                INSERT INTO import_refusal (run, number, line, field, value, expected)
                VALUES (:run, :number, :line, :field, :value, :expected)""")
                .param("run", run)
                .param("number", number)
                .param("line", refusal.line())
                .param("field", refusal.field())
                .param("value", refusal.value().replace("\0", ""))
                .param("expected", refusal.expected())
                .update();
    }

    /** The newest first. */
    public List<ImportRun> latest(int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM import_run ORDER BY id DESC LIMIT :limit")
                .param("limit", limit)
                .query((row, _) -> run(row))
                .list();
    }

    /** The last import of a kind from a file. */
    public Optional<ImportRun> latest(ImportKind kind) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM import_run WHERE kind = :kind AND source <> '' ORDER BY id DESC LIMIT 1")
                .param("kind", kind.name())
                .query((row, _) -> run(row))
                .optional();
    }

    public Optional<ImportRun> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM import_run WHERE id = :id")
                .param("id", id)
                .query((row, _) -> run(row))
                .optional();
    }

    /** The lines that were left out, in the order of the file; the first of them when there were very many. */
    public List<Refusal> refusalsOf(long run) {
        return jdbc.sql("SELECT line, field, value, expected FROM import_refusal WHERE run = :run ORDER BY number")
                .param("run", run)
                .query((row, _) -> new Refusal(
                        row.getLong("line"), row.getString("field"), row.getString("value"), row.getString("expected")))
                .list();
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getLong("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("imported"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("refused"));
    }
}
