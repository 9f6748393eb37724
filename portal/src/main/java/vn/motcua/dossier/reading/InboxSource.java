// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Hindrance;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.state.Rows;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.VietnamTime;

/**
 * The SQL that finds the keys of a page of a tray: each desk is read by its own index from the last key on. What is asked
 * besides (when it is due, of which procedure, with which label) stands in each piece, so that no page reads a tray whole.
 */
record InboxSource(Actor actor, InboxFilter filter, Instant now) {

    private static final String PLACE = "(s.due_at, s.id) > (:due::timestamptz, :id::uuid)";

    /** Another's label shows nothing. */
    private static final String LABELLED = """
             AND EXISTS (SELECT FROM dossier_labelled l JOIN dossier_label n ON n.id = l.label
                WHERE l.label = :label::uuid AND l.dossier_id = s.dossier_id
                  AND (n.officer = :me OR n.unit IN (:myUnits)))
            """;

    private static final String MINE = """
            SELECT s.id, s.due_at FROM dossier_step s
            WHERE s.assignee = :holder::uuid AND s.state = 'OPEN' AND s.unit IN (:units) AND @
            ORDER BY s.due_at, s.id LIMIT :limit
            """;

    private static final String FOR_OTHERS = """
            SELECT s.id, s.due_at
            FROM jsonb_to_recordset(:away::jsonb) AS away (officer uuid, unit text, role text)
            CROSS JOIN LATERAL (
                SELECT s.id, s.due_at FROM dossier_step s
                WHERE s.assignee = away.officer AND s.state = 'OPEN' AND s.unit = away.unit AND s.role = away.role AND @
                ORDER BY s.due_at, s.id LIMIT :limit) s
            """;

    private static final String FREE = """
            SELECT s.id, s.due_at
            FROM jsonb_to_recordset(:desks::jsonb) AS desk (unit text, role text)
            CROSS JOIN LATERAL (
                SELECT s.id, s.due_at FROM dossier_step s
                WHERE s.unit = desk.unit AND s.role = desk.role AND s.state = 'OPEN' AND s.assignee IS NULL AND @
                ORDER BY s.due_at, s.id LIMIT :limit) s
            """;

    private static final String OF_UNITS = """
            SELECT s.id, s.due_at
            FROM unnest(string_to_array(:unitList, ' ')) AS desk (unit)
            CROSS JOIN LATERAL (
                SELECT s.id, s.due_at FROM dossier_step s
                WHERE s.unit = desk.unit AND s.state = '%s' AND @
                ORDER BY s.due_at, s.id LIMIT :limit) s
            """;

    /** Where nobody may look there is nothing to read. */
    boolean isEmpty() {
        return units().isEmpty();
    }

    String sql() {
        return source().replace("@", PLACE + dueThen() + asked());
    }

    private String source() {
        return switch (filter.tray()) {
            case ALL -> union(mine(), FREE);
            case MINE -> mine();
            case UNCLAIMED -> FREE;
            case UNIT -> filter.holder() == null ? OF_UNITS.formatted("OPEN") : MINE;
            case WAITING -> OF_UNITS.formatted("WAITING");
        };
    }

    private String mine() {
        return actor.substitutions().isEmpty() ? MINE : union(MINE, FOR_OTHERS);
    }

    private static String union(String one, String other) {
        return "(" + one + ") UNION ALL (" + other + ")";
    }

    private String dueThen() {
        return filter.due() == null || filter.tray() == InboxFilter.Tray.WAITING
                ? ""
                : " AND s.due_at >= :dueFrom::timestamptz AND s.due_at < :dueUntil::timestamptz";
    }

    private String asked() {
        var asked = new StringBuilder();
        if (filter.procedureCode() != null) {
            asked.append(
                    " AND EXISTS (SELECT FROM dossier d WHERE d.id = s.dossier_id AND d.procedure_code = :procedure)");
        }
        if (filter.label() != null) {
            asked.append(LABELLED);
        }
        if (filter.status() != null) {
            asked.append(" AND EXISTS (SELECT FROM dossier d WHERE d.id = s.dossier_id AND d.status = :status)");
        }
        if (filter.hindrance() != null) {
            asked.append(hinderedBy(filter.hindrance()));
        }
        return asked.toString();
    }

    /** As {@link Hindrances} tells it. */
    private static String hinderedBy(Hindrance.Kind kind) {
        return switch (kind) {
            case NOBODY -> " AND s.state = 'OPEN' AND s.assignee IS NULL";
            case PAPERS -> " AND s.state = 'WAITING'" + unanswered("SUPPLEMENT");
            case MONEY -> " AND s.state = 'WAITING'" + unanswered("PAYMENT");
            case DECLARATION -> " AND EXISTS (SELECT FROM dossier d WHERE d.id = s.dossier_id AND d.to_be_typed)";
            case OPINION ->
                " AND s.kind <> 'OPINION' AND EXISTS (SELECT FROM dossier_step o"
                        + " WHERE o.dossier_id = s.dossier_id AND o.kind = 'OPINION' AND o.state = 'OPEN')";
        };
    }

    private static String unanswered(String request) {
        return " AND EXISTS (SELECT FROM dossier_request r WHERE r.dossier_id = s.dossier_id AND r.answered_at IS NULL"
                + " AND r.kind = '" + request + "')";
    }

    Map<String, @Nullable Object> params(Rows rows) {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("me", actor.id());
        params.put("holder", filter.holder() == null ? actor.id() : filter.holder());
        params.put("units", units());
        params.put("unitList", String.join(" ", units()));
        params.put("myUnits", List.copyOf(actor.units()));
        params.put("desks", rows.text(desks()));
        params.put("away", rows.text(away()));
        params.put("procedure", filter.procedureCode());
        params.put("label", filter.label());
        params.put("status", filter.status() == null ? null : filter.status().number());
        params.put("dueFrom", Rows.utc(dueFrom()));
        params.put("dueUntil", Rows.utc(dueUntil()));
        return params;
    }

    private Instant dueFrom() {
        return filter.due() == null || filter.due() == InboxFilter.Due.LATE ? Instant.EPOCH : now;
    }

    private Instant dueUntil() {
        return dueUntil(filter.due(), now);
    }

    static Instant dueUntil(InboxFilter.@Nullable Due due, Instant now) {
        var today = VietnamTime.dateOf(now);
        return switch (due) {
            case LATE -> now;
            case TODAY -> beginning(today.plusDays(1));
            case THIS_WEEK -> beginning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case null -> now;
        };
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    private List<Post> posts() {
        return actor.posts().stream()
                .filter(post -> actor.isOfficer() && post.role() != Role.ADMINISTRATOR)
                .filter(post -> filter.unit() == null || filter.unit().equals(post.unit()))
                .toList();
    }

    /** One's own; and one below that is asked for by who leads it. */
    private List<String> units() {
        var unit = filter.unit();
        var own = posts().stream().map(Post::unit).distinct().toList();
        return own.isEmpty() && unit != null && actor.isOfficer() && actor.leads(unit) ? List.of(unit) : own;
    }

    private List<Map<String, String>> desks() {
        return posts().stream()
                .map(post -> Map.of("unit", post.unit(), "role", post.role().name()))
                .distinct()
                .toList();
    }

    private List<Map<String, String>> away() {
        return actor.substitutions().stream()
                .filter(one -> units().contains(one.unit()))
                .map(one -> Map.of(
                        "officer",
                        one.officer().toString(),
                        "unit",
                        one.unit(),
                        "role",
                        one.role().name()))
                .collect(Collectors.toList());
    }
}
