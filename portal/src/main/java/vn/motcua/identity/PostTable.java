// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code post}. */
@Repository
class PostTable {

    private final JdbcClient jdbc;

    PostTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> of(UUID account) {
        return jdbc.sql("""
                SELECT unit, role, valid_from, valid_to FROM post
                WHERE account = :account
                ORDER BY unit, role, valid_from""")
                .param("account", account)
                .query((row, number) -> post(row))
                .list();
    }

    /** What an account may do on a day: its posts, and whose work it does. */
    record Duties(List<Post> posts, List<Substitution> substitutions) {}

    Duties on(UUID account, LocalDate day) {
        var duties = new Duties(new ArrayList<>(), new ArrayList<>());
        jdbc.sql("""
                SELECT unit, role, valid_from, valid_to, NULL::uuid AS officer, NULL AS name FROM post
                WHERE account = :account AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                UNION ALL
                SELECT s.unit, s.role, s.from_day, s.to_day, s.officer, a.name
                FROM stand_in s JOIN account a ON a.id = s.officer
                WHERE s.deputy = :account AND s.ended_at IS NULL AND s.from_day <= :day AND s.to_day >= :day
                ORDER BY unit, role, valid_from""").param("account", account).param("day", day).query(row -> {
            var post = post(row);
            var officer = row.getObject("officer", UUID.class);
            if (officer == null) {
                duties.posts().add(post);
            } else {
                duties.substitutions().add(new Substitution(officer, row.getString("name"), post.unit(), post.role()));
            }
        });
        return duties;
    }

    /** Adds a post, or sets the end of one that began on the same day; says whether anything changed. */
    boolean put(UUID account, Post post) {
        return jdbc.sql("""
                INSERT INTO post AS old (account, unit, role, valid_from, valid_to)
                VALUES (:account, :unit, :role, :from, :to)
                ON CONFLICT (account, unit, role, valid_from) DO UPDATE SET valid_to = excluded.valid_to
                WHERE old.valid_to IS DISTINCT FROM excluded.valid_to""")
                        .param("account", account)
                        .param("unit", post.unit())
                        .param("role", post.role().name())
                        .param("from", post.from())
                        .param("to", post.to())
                        .update()
                > 0;
    }

    void delete(UUID account, Post post) {
        jdbc.sql("""
                DELETE FROM post WHERE account = :account AND unit = :unit AND role = :role AND valid_from = :from""")
                .param("account", account)
                .param("unit", post.unit())
                .param("role", post.role().name())
                .param("from", post.from())
                .update();
    }

    void end(UUID account, String unit, Role role, LocalDate lastDay) {
        jdbc.sql("""
                UPDATE post SET valid_to = :lastDay
                WHERE account = :account AND unit = :unit AND role = :role
                    AND valid_from <= :lastDay AND (valid_to IS NULL OR valid_to > :lastDay)""")
                .param("account", account)
                .param("unit", unit)
                .param("role", role.name())
                .param("lastDay", lastDay)
                .update();
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getString("unit"),
                Role.valueOf(row.getString("role")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** How many active accounts hold a role anywhere on a day. */
    int countHolders(Role role, LocalDate day) {
        return jdbc.sql("""
                SELECT count(DISTINCT post.account) FROM post JOIN account ON account.id = post.account
                WHERE post.role = :role AND account.active
                  AND (account.opens_on IS NULL OR account.opens_on <= :day)
                  AND (account.closes_on IS NULL OR account.closes_on >= :day)
                  AND post.valid_from <= :day AND (post.valid_to IS NULL OR post.valid_to >= :day)""")
                .param("role", role.name())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
