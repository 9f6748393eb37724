// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blank;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.vault.FileHolder;

/** The SQL of {@code blank}. */
@Repository
class BlankTable implements FileHolder {

    private final JdbcClient jdbc;

    BlankTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Blank> of(String procedure) {
        return jdbc.sql(
                        "SELECT procedure, paper, link, file, name FROM blank WHERE procedure = :procedure ORDER BY paper")
                .param("procedure", procedure)
                .query(Blank.class)
                .list();
    }

    List<Blank> all() {
        return jdbc.sql("SELECT procedure, paper, link, file, name FROM blank ORDER BY procedure, paper")
                .query(Blank.class)
                .list();
    }

    void put(Blank blank, UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO blank (procedure, paper, link, file, name, put_by, put_at)
                VALUES (:procedure, :paper, :link, :file, :name, :by, :at)
                ON CONFLICT (procedure, paper) DO UPDATE
                SET link = excluded.link, file = excluded.file, name = excluded.name, put_by = excluded.put_by,
                    put_at = excluded.put_at
                """)
                .param("procedure", blank.procedure())
                .param("paper", blank.paper())
                .param("link", blank.link())
                .param("file", blank.file())
                .param("name", blank.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<UUID> needed(Collection<UUID> files) {
        return new HashSet<>(jdbc.sql("SELECT file FROM blank WHERE file = ANY (:ids)")
                .param("ids", files.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    void delete(String procedure, String paper) {
        jdbc.sql("DELETE FROM blank WHERE procedure = :procedure AND paper = :paper")
                .param("procedure", procedure)
                .param("paper", paper)
                .update();
    }
}
