// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code demonstration_part} and {@code demonstration_office}. */
@Repository
class PartTable {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    PartTable(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<Part> done() {
        var done = EnumSet.noneOf(Part.class);
        jdbc.sql("SELECT part FROM demonstration_part").query(row -> {
            done.add(Part.valueOf(row.getString("part")));
        });
        return done;
    }

    /** When a part came in, at the first call now. */
    Instant since(Part part) {
        remember(part);
        return jdbc.sql("SELECT done_at FROM demonstration_part WHERE part = :part")
                .param("part", part.name())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The units whose dossiers are in. */
    Set<String> offices() {
        return jdbc.sql("SELECT unit FROM demonstration_office")
                .query(String.class)
                .set();
    }

    void rememberOffice(String unit) {
        jdbc.sql("INSERT INTO demonstration_office (unit) VALUES (:unit)")
                .param("unit", unit)
                .update();
    }

    void remember(Part part) {
        jdbc.sql("INSERT INTO demonstration_part (part, done_at) VALUES (:part, :at) ON CONFLICT DO NOTHING")
                .param("part", part.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
