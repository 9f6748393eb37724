// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code desk_filter}. */
@Repository
class FilterTable {

    private final JdbcClient jdbc;

    FilterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedFilter> of(UUID officer) {
        return jdbc.sql("SELECT id, name, question, is_default FROM desk_filter WHERE officer = :officer ORDER BY id")
                .param("officer", officer)
                .query((row, _) -> new SavedFilter(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("question"),
                        row.getBoolean("is_default")))
                .list();
    }

    /** An officer's filters are changed one after the other, in however many windows. */
    void lock(UUID officer) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:officer, 634))::text")
                .param("officer", officer.toString())
                .query(String.class)
                .single();
    }

    /** False when the name is taken. */
    boolean insert(UUID officer, SavedFilter filter) {
        return jdbc.sql("""
                INSERT INTO desk_filter (id, officer, name, question, is_default)
                VALUES (:id, :officer, :name, :question, false)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", filter.id())
                        .param("officer", officer)
                        .param("name", filter.name())
                        .param("question", filter.question())
                        .update()
                == 1;
    }

    boolean rename(UUID officer, UUID id, String name) {
        return jdbc.sql("UPDATE desk_filter SET name = :name WHERE id = :id AND officer = :officer")
                        .param("name", name)
                        .param("id", id)
                        .param("officer", officer)
                        .update()
                == 1;
    }

    void setDefault(UUID officer, @Nullable UUID id) {
        jdbc.sql("UPDATE desk_filter SET is_default = false WHERE officer = :officer AND is_default")
                .param("officer", officer)
                .update();
        jdbc.sql("UPDATE desk_filter SET is_default = true WHERE officer = :officer AND id = :id::uuid")
                .param("officer", officer)
                .param("id", id)
                .update();
    }

    boolean delete(UUID officer, UUID id) {
        return jdbc.sql("DELETE FROM desk_filter WHERE id = :id AND officer = :officer")
                        .param("id", id)
                        .param("officer", officer)
                        .update()
                == 1;
    }
}
