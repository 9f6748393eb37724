// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the rows of one table are written once more for each copied dossier: as they were, with their times moved, but for
 * the columns that are named. {@code t} is the row, {@code c} the dossier's line in {@code bench.copied}.
 *
 * @param joins how a row finds its dossier
 * @param instead SQL for the columns that differ
 */
record TableCopy(String table, String joins, Map<String, String> instead) {

    /** A column of the table, as the database describes it. */
    private record Column(String name, String type) {

        String value(Map<String, String> instead) {
            var asItWas = type.equals("timestamptz") ? "t." + name + " + c.shift" : "t." + name;
            return instead.getOrDefault(name, asItWas);
        }
    }

    void write(JdbcClient jdbc) {
        var columns = columns(jdbc);
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values = columns.stream().map(column -> column.value(instead)).collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO %s (%s) SELECT %s FROM %s t %s".formatted(table, names, values, table, joins))
                .update();
    }

    private List<Column> columns(JdbcClient jdbc) {
        return jdbc.sql("""
                SELECT column_name AS name, udt_name AS type FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = :table AND is_generated = 'NEVER'
                ORDER BY ordinal_position
                """).param("table", table).query(Column.class).list();
    }
}
