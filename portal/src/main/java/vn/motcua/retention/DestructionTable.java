// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Actor;
import vn.motcua.platform.retention.ByList.Item;

/** The SQL of {@code destruction_list} and {@code destruction_item}. */
@Repository
class DestructionTable {

    private static final String LIST = """
            SELECT l.id, l.number, l.kind, l.before, l.ground, l.state, l.drawn_by, l.drawn_by_name, l.drawn_at,
                   l.decided_by_name, l.decided_at, l.begun_at, l.done_at, count(i.reference) AS items, coalesce(sum(i.size), 0) AS size,
                   count(*) FILTER (WHERE i.destroyed) AS destroyed,
                   count(*) FILTER (WHERE i.tries > 0) AS failed
            FROM destruction_list l LEFT JOIN destruction_item i ON i.list = l.id
            """;

    private final JdbcClient jdbc;

    DestructionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is an open one of the kind. */
    boolean insert(UUID id, String kind, Instant before, String ground, Actor by, Instant at) {
        return jdbc.sql("""
                INSERT INTO destruction_list (id, kind, before, ground, state, drawn_by, drawn_by_name, drawn_at)
                VALUES (:id, :kind, :before, :ground, 'DRAWN', :by, :name, :at)
                ON CONFLICT DO NOTHING""")
                        .param("id", id)
                        .param("kind", kind)
                        .param("before", utc(before))
                        .param("ground", ground)
                        .param("by", by.id())
                        .param("name", by.name())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void insert(UUID list, Item item) {
        jdbc.sql("""
                INSERT INTO destruction_item (list, reference, what, since, size)
                VALUES (:list, :reference, :what, :since, :size)""")
                .param("list", list)
                .param("reference", item.reference())
                .param("what", item.what())
                .param("since", utc(item.since()))
                .param("size", item.sizeInBytes())
                .update();
    }

    Optional<Destruction> find(UUID id) {
        return jdbc.sql(LIST + "WHERE l.id = :id GROUP BY l.id")
                .param("id", id)
                .query((row, _) -> destruction(row))
                .optional();
    }

    /** The newest first. */
    List<Destruction> latest(int limit) {
        return jdbc.sql(LIST + "GROUP BY l.id ORDER BY l.number DESC LIMIT :limit")
                .param("limit", limit)
                .query((row, _) -> destruction(row))
                .list();
    }

    List<Destruction> confirmed() {
        return jdbc.sql(LIST + "WHERE l.state = 'CONFIRMED' GROUP BY l.id ORDER BY l.number")
                .query((row, _) -> destruction(row))
                .list();
    }

    List<Listed> items(UUID list, int limit) {
        return jdbc.sql("""
                SELECT reference, what, since, size, destroyed, tries > 0 AS failed FROM destruction_item
                WHERE list = :list ORDER BY since, reference LIMIT :limit""")
                .param("list", list)
                .param("limit", limit)
                .query((row, _) -> listed(row))
                .list();
    }

    /** Those that were not worked off yet, nor tried in the night that began then. */
    List<Item> left(UUID list, Instant began, int limit) {
        return jdbc.sql("""
                SELECT reference, what, since, size FROM destruction_item
                WHERE list = :list AND destroyed IS NULL AND (tried_at IS NULL OR tried_at < :began)
                ORDER BY since, reference LIMIT :limit""")
                .param("list", list)
                .param("began", utc(began))
                .param("limit", limit)
                .query((row, _) -> item(row))
                .list();
    }

    /** Whether it is the night's now: from then on nobody drops it. */
    boolean begin(UUID list, Instant at) {
        return jdbc.sql("""
                UPDATE destruction_list SET begun_at = coalesce(begun_at, :at) WHERE id = :list AND state = 'CONFIRMED'""").param("list", list).param("at", utc(at)).update() == 1;
    }

    /** Whether it was still open for a decision. */
    boolean decide(UUID id, Destruction.State from, Destruction.State to, Actor by, Instant at) {
        return jdbc.sql("""
                UPDATE destruction_list SET state = :to, decided_by = :by, decided_by_name = :name, decided_at = :at
                WHERE id = :id AND state = :from AND begun_at IS NULL""")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("by", by.id())
                        .param("name", by.name())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void workedOff(UUID list, String reference, boolean destroyed) {
        jdbc.sql("""
                UPDATE destruction_item SET destroyed = :destroyed, tries = 0
                WHERE list = :list AND reference = :reference AND destroyed IS NULL""")
                .param("list", list)
                .param("reference", reference)
                .param("destroyed", destroyed)
                .update();
    }

    void failed(UUID list, String reference, Instant at) {
        jdbc.sql("""
                UPDATE destruction_item SET tries = tries + 1, tried_at = :at
                WHERE list = :list AND reference = :reference AND destroyed IS NULL""")
                .param("list", list)
                .param("reference", reference)
                .param("at", utc(at))
                .update();
    }

    /** What was tried so often stays, and stands in the record as what could not be destroyed. */
    void giveUp(UUID list, int tries) {
        jdbc.sql(
                        "UPDATE destruction_item SET destroyed = false WHERE list = :list AND destroyed IS NULL AND tries >= :tries")
                .param("list", list)
                .param("tries", tries)
                .update();
    }

    /** Closes a list on which nothing is left. */
    void closeIfWorkedOff(UUID list, Instant at) {
        jdbc.sql("""
                UPDATE destruction_list SET state = 'DONE', done_at = :at
                WHERE id = :list AND state = 'CONFIRMED'
                  AND NOT EXISTS (SELECT FROM destruction_item WHERE list = :list AND destroyed IS NULL)""").param("list", list).param("at", utc(at)).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("reference"),
                row.getString("what"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getLong("size"));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var isDestroyed = row.getObject("destroyed", Boolean.class);
        if (row.getBoolean("failed")) {
            return new Listed(item(row), Listed.Fate.FAILED);
        }
        return new Listed(
                item(row),
                isDestroyed == null ? Listed.Fate.WAITS : isDestroyed ? Listed.Fate.DESTROYED : Listed.Fate.STAYED);
    }

    private static Destruction destruction(ResultSet row) throws SQLException {
        return new Destruction(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("kind"),
                row.getObject("before", OffsetDateTime.class).toInstant(),
                row.getString("ground"),
                Destruction.State.valueOf(row.getString("state")),
                row.getObject("drawn_by", UUID.class),
                row.getString("drawn_by_name"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNullElse(row.getString("decided_by_name"), ""),
                at(row, "decided_at"),
                at(row, "begun_at"),
                at(row, "done_at"),
                row.getInt("items"),
                row.getLong("size"),
                row.getInt("destroyed"),
                row.getInt("failed"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
