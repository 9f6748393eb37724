// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of posts and stand-ins that go from one unit to another. */
@Repository
class TransferTable {

    private final JdbcClient jdbc;

    TransferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Transfers.Held> heldAt(Collection<String> units, LocalDate day) {
        return jdbc.sql("""
                SELECT p.account, coalesce(nullif(a.name, ''), a.login) AS name, p.unit, p.role, p.valid_from, p.valid_to
                FROM post p JOIN account a ON a.id = p.account
                WHERE p.unit IN (:units) AND (p.valid_to IS NULL OR p.valid_to >= :day)
                ORDER BY p.unit, p.role, name, p.account, p.valid_from""")
                .param("units", units)
                .param("day", day)
                .query((row, _) -> new Transfers.Held(
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        new Post(
                                row.getString("unit"),
                                Role.valueOf(row.getString("role")),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    /** Whether such a post is held from a day on, as long as until another; nothing for one without an end. */
    boolean isHeld(UUID account, String unit, Role role, LocalDate day, @Nullable LocalDate until) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM post
                    WHERE account = :account AND unit = :unit AND role = :role
                      AND valid_from <= :day
                      AND (valid_to IS NULL OR (valid_to >= :day AND valid_to >= CAST(:until AS date))))""")
                .param("account", account)
                .param("unit", unit)
                .param("role", role.name())
                .param("day", day)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    /** The day before is its last; a post that would only begin later is none. */
    void cutOff(UUID account, Post post, LocalDate from) {
        var text = post.from().isBefore(from)
                ? "UPDATE post SET valid_to = :lastDay WHERE account = :account AND unit = :unit AND role = :role AND valid_from = :since"
                : "DELETE FROM post WHERE account = :account AND unit = :unit AND role = :role AND valid_from = :since";
        var statement = jdbc.sql(text)
                .param("account", account)
                .param("unit", post.unit())
                .param("role", post.role().name())
                .param("since", post.from());
        (post.from().isBefore(from) ? statement.param("lastDay", from.minusDays(1)) : statement).update();
    }

    /** Where somebody is away beyond the day, the rest of the time is arranged at the new unit. */
    void followStandIns(UUID officer, Post post, String to, LocalDate from) {
        jdbc.sql("""
                INSERT INTO stand_in (id, officer, deputy, unit, role, from_day, to_day, set_by, set_at)
                SELECT gen_random_uuid(), officer, deputy, :to, role, greatest(from_day, :from), to_day, set_by, set_at
                FROM stand_in
                WHERE officer = :officer AND unit = :unit AND role = :role AND ended_at IS NULL AND to_day >= :from""")
                .param("to", to)
                .param("from", from)
                .param("officer", officer)
                .param("unit", post.unit())
                .param("role", post.role().name())
                .update();
    }

    void cutOffStandIns(UUID officer, Post post, LocalDate from) {
        jdbc.sql("""
                UPDATE stand_in
                SET to_day = CASE WHEN from_day < :from THEN :from::date - 1 ELSE to_day END,
                    ended_by = CASE WHEN from_day < :from THEN ended_by ELSE set_by END,
                    ended_at = CASE WHEN from_day < :from THEN ended_at ELSE set_at END
                WHERE officer = :officer AND unit = :unit AND role = :role AND ended_at IS NULL AND to_day >= :from""")
                .param("from", from)
                .param("officer", officer)
                .param("unit", post.unit())
                .param("role", post.role().name())
                .update();
    }
}
