// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code index_map} and {@code index_outline}. */
@Repository
class BoundaryTable {

    private final JdbcClient jdbc;

    BoundaryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else brings boundaries in. */
    void lock() {
        jdbc.sql("LOCK TABLE index_map IN SHARE ROW EXCLUSIVE MODE").update();
    }

    boolean has(Division division) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM index_map WHERE division = :division)")
                .param("division", division.name())
                .query(Boolean.class)
                .single();
    }

    Optional<Boundaries.Outlines> find(Division division) {
        return jdbc.sql("SELECT credit FROM index_map WHERE division = :division")
                .param("division", division.name())
                .query(String.class)
                .optional()
                .map(credit -> outlines(division, credit));
    }

    private Boundaries.Outlines outlines(Division division, String credit) {
        var outlines = new LinkedHashMap<String, String>();
        jdbc.sql("SELECT place, path FROM index_outline WHERE division = :division ORDER BY place")
                .param("division", division.name())
                .query((row, _) -> outlines.put(row.getString("place"), row.getString("path")))
                .list();
        return new Boundaries.Outlines(outlines, credit);
    }

    void replace(Division division, Boundaries.Outlines map) {
        jdbc.sql("DELETE FROM index_map WHERE division = :division")
                .param("division", division.name())
                .update();
        jdbc.sql("INSERT INTO index_map (division, credit) VALUES (:division, :credit)")
                .param("division", division.name())
                .param("credit", map.credit())
                .update();
        jdbc.sql("""
                INSERT INTO index_outline (division, place, path)
                SELECT :division, * FROM unnest(:places::text[], :paths::text[])
                """)
                .param("division", division.name())
                .param("places", map.outlines().keySet().toArray(String[]::new))
                .param("paths", map.outlines().values().toArray(String[]::new))
                .update();
    }
}
