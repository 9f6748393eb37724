// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code index_series}. */
@Repository
class SeriesTable {

    private static final String ROW = """
            SELECT code, kind, name_vi, name_en, source_vi, source_en, licence_vi, licence_en, revision
            FROM index_series
            """;

    private final JdbcClient jdbc;

    SeriesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param revision another one after each change of the series or its waves */
    record Row(Series series, long revision) {}

    /** Those that have a score to show. */
    List<Row> all() {
        return jdbc.sql(ROW + """
                WHERE EXISTS (SELECT FROM index_score s WHERE s.series = index_series.code AND s.value IS NOT NULL)
                ORDER BY code
                """).query((row, _) -> read(row)).list();
    }

    Optional<Row> find(String code) {
        return jdbc.sql(ROW + "WHERE code = :code")
                .param("code", code)
                .query((row, _) -> read(row))
                .optional();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new Series(
                        row.getString("code"),
                        Series.Kind.valueOf(row.getString("kind")),
                        name(row, "name"),
                        name(row, "source"),
                        name(row, "licence")),
                row.getLong("revision"));
    }

    static Name name(ResultSet row, String column) throws SQLException {
        return new Name(row.getString(column + "_vi"), row.getString(column + "_en"));
    }

    /** Writes what is to be said of the series; until the end of the transaction nobody else changes it. */
    void lock(Series series) {
        jdbc.sql("""
                INSERT INTO index_series (code, kind, name_vi, name_en, source_vi, source_en, licence_vi, licence_en)
                VALUES (:code, :kind, :nameVi, :nameEn, :sourceVi, :sourceEn, :licenceVi, :licenceEn)
                ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name_vi = excluded.name_vi, name_en = excluded.name_en,
                    source_vi = excluded.source_vi, source_en = excluded.source_en,
                    licence_vi = excluded.licence_vi, licence_en = excluded.licence_en
                """)
                .param("code", series.code())
                .param("kind", series.kind().name())
                .param("nameVi", series.name().vi())
                .param("nameEn", series.name().en())
                .param("sourceVi", series.source().vi())
                .param("sourceEn", series.source().en())
                .param("licenceVi", series.licence().vi())
                .param("licenceEn", series.licence().en())
                .update();
    }

    void nextRevision(String code) {
        jdbc.sql("UPDATE index_series SET revision = nextval('index_revision') WHERE code = :code")
                .param("code", code)
                .update();
    }
}
