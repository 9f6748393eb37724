// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code index_printed}. */
@Repository
class PrintedTable {

    private final JdbcClient jdbc;

    PrintedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Printed> of(String series, int year) {
        return jdbc.sql("""
                SELECT place, node, error, lower, upper
                FROM index_printed WHERE series = :series AND year = :year ORDER BY node, place
                """)
                .param("series", series)
                .param("year", year)
                .query((row, _) -> new Printed(
                        row.getString("place"),
                        row.getString("node"),
                        row.getObject("error", Double.class),
                        row.getObject("lower", Double.class),
                        row.getObject("upper", Double.class)))
                .list();
    }

    void keep(String series, int year, List<Printed> all) {
        jdbc.sql("""
                INSERT INTO index_printed (series, year, place, node, error, lower, upper)
                SELECT :series, :year, * FROM unnest(
                    :places::text[], :nodes::text[], :errors::float8[], :lowers::float8[], :uppers::float8[])
                ON CONFLICT (series, year, node, place) DO UPDATE
                SET error = excluded.error, lower = excluded.lower, upper = excluded.upper
                """)
                .param("series", series)
                .param("year", year)
                .param("places", all.stream().map(Printed::place).toArray(String[]::new))
                .param("nodes", all.stream().map(Printed::node).toArray(String[]::new))
                .param("errors", numbers(all, Printed::error))
                .param("lowers", numbers(all, Printed::lower))
                .param("uppers", numbers(all, Printed::upper))
                .update();
    }

    private static @Nullable Double[] numbers(List<Printed> all, Function<Printed, @Nullable Double> of) {
        return all.stream().map(of).toArray(Double[]::new);
    }
}
