// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which starter content was loaded last. */
@Repository
class StarterRows {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    StarterRows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isLoaded(String digest) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM starter_content WHERE digest = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    void remember(String digest) {
        jdbc.sql("DELETE FROM starter_content").update();
        jdbc.sql("INSERT INTO starter_content (digest, loaded_at) VALUES (:digest, :at)")
                .param("digest", digest)
                .param("at", Sql.time(clock.instant()))
                .update();
    }
}
