// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;

/** The columns that each officer has chosen for the inbox. */
@Service
public class ChosenColumns {

    private final JdbcClient jdbc;

    ChosenColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<Column> of(Actor officer) {
        return jdbc.sql("SELECT array_to_string(chosen, ' ') FROM desk_columns WHERE officer = :officer")
                .param("officer", officer.id())
                .query(String.class)
                .optional()
                .map(ChosenColumns::read)
                .orElseGet(Column::usual);
    }

    /** A column that is no longer offered is left out. */
    private static Set<Column> read(String chosen) {
        var names = List.of(chosen.split(" "));
        var columns = EnumSet.noneOf(Column.class);
        Arrays.stream(Column.values())
                .filter(column -> names.contains(column.name()))
                .forEach(columns::add);
        return columns;
    }

    @Transactional
    public void choose(Actor officer, Set<Column> columns) {
        jdbc.sql("""
                INSERT INTO desk_columns (officer, chosen) VALUES (:officer, :chosen)
                ON CONFLICT (officer) DO UPDATE SET chosen = excluded.chosen
                """)
                .param("officer", officer.id())
                .param("chosen", columns.stream().map(Column::name).toArray(String[]::new))
                .update();
    }
}
