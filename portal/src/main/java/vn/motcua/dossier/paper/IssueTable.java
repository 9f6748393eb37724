// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.IssuedPaper;
import vn.motcua.dossier.state.Rows;

/** The SQL of {@code dossier_issue} and {@code dossier_issue_order}. */
@Repository
class IssueTable {

    private final JdbcClient jdbc;
    private final Rows rows;

    IssueTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A paper of a dossier that is to be made. */
    record Order(String code, FormNumber form, Instant at) {}

    Optional<IssuedPaper> find(UUID dossier, FormNumber form, Instant occasion, String language) {
        return jdbc.sql("""
                SELECT form, name, file_id, sha256, issued_at
                FROM dossier_issue
                WHERE dossier_id = :dossier AND form = :form AND occasion = :occasion::timestamptz
                    AND language = :language
                """)
                .param("language", language)
                .param("dossier", dossier)
                .param("form", form.name())
                .param("occasion", Rows.utc(occasion))
                .query((row, _) -> new IssuedPaper(
                        FormNumber.valueOf(row.getString("form")),
                        row.getString("name"),
                        Rows.uuid(row, "file_id"),
                        row.getString("sha256"),
                        Rows.at(row, "issued_at")))
                .optional();
    }

    /** The first one stays. */
    void insert(UUID dossier, Instant occasion, String language, IssuedPaper paper, String edition) {
        jdbc.sql("""
                INSERT INTO dossier_issue
                    (dossier_id, form, occasion, language, name, file_id, sha256, edition, issued_at)
                VALUES (:dossier, :form, :occasion::timestamptz, :language, :name, :file, :sha256, :edition,
                    :at::timestamptz)
                ON CONFLICT DO NOTHING
                """)
                .param("language", language)
                .param("dossier", dossier)
                .param("form", paper.form().name())
                .param("occasion", Rows.utc(occasion))
                .param("name", paper.name())
                .param("file", paper.file())
                .param("sha256", paper.sha256())
                .param("edition", edition)
                .param("at", Rows.utc(paper.issuedAt()))
                .update();
    }

    void order(Collection<Order> orders) {
        var all = orders.stream()
                .map(order -> Map.of(
                        "code",
                        order.code(),
                        "form",
                        order.form(),
                        "at",
                        order.at().toString()))
                .toList();
        jdbc.sql("""
                INSERT INTO dossier_issue_order (code, form, ordered_at)
                SELECT DISTINCT ON (code, form) code, form, at
                FROM jsonb_to_recordset(:all::jsonb) AS c (code text, form text, at timestamptz)
                ON CONFLICT DO NOTHING
                """).param("all", rows.text(all)).update();
    }

    /** Takes orders off the list, each by one only. */
    List<Order> take(int limit) {
        return jdbc.sql("""
                DELETE FROM dossier_issue_order o
                USING (
                    SELECT code, form FROM dossier_issue_order
                    ORDER BY ordered_at LIMIT :limit FOR UPDATE SKIP LOCKED) AS first
                WHERE o.code = first.code AND o.form = first.form
                RETURNING o.code, o.form, o.ordered_at
                """)
                .param("limit", limit)
                .query((row, _) -> new Order(
                        row.getString("code"), FormNumber.valueOf(row.getString("form")), Rows.at(row, "ordered_at")))
                .list();
    }
}
