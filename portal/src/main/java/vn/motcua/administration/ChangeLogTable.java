// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.platform.VietnamTime;

/** The SQL of {@code administrative_change}. */
@Repository
class ChangeLogTable {

    private static final String COLUMNS =
            "seq, at, by_kind, by_account, by_name, area, deed, object, name, name_en, details";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeLogTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A detail as it is kept: a fact with from and to, or a sentence with its arguments.
     *
     * @param english the values in English, as many; null or empty where none has any, as in what was noted before there were two
     */
    private record Line(
            String key, List<String> values, @Nullable List<String> english, boolean said, boolean coded) {

        static Line of(Detail detail) {
            return switch (detail) {
                case Detail.Turned(var fact, var about, var from, var to, var coded) ->
                    of(fact, List.of(from, to, about), false, coded);
                case Detail.Said(var key, var arguments) -> of(key, arguments, true, false);
            };
        }

        private static Line of(String key, List<Text> texts, boolean said, boolean coded) {
            var english = texts.stream().map(Text::en).toList();
            var hasEnglish = english.stream().anyMatch(text -> !text.isEmpty());
            return new Line(key, texts.stream().map(Text::vi).toList(), hasEnglish ? english : List.of(), said, coded);
        }

        Detail detail() {
            var texts = IntStream.range(0, values.size()).mapToObj(this::text).toList();
            return said
                    ? new Detail.Said(key, texts)
                    : new Detail.Turned(key, texts.getLast(), texts.get(0), texts.get(1), coded);
        }

        private Text text(int at) {
            return new Text(values.get(at), english == null || english.isEmpty() ? "" : english.get(at));
        }
    }

    void insert(Doer by, Change change, Instant at) {
        jdbc.sql("""
                INSERT INTO administrative_change (at, by_kind, by_account, by_name, area, deed, object, name, name_en, details)
                VALUES (:at, :kind, :account, :who, :area, :deed, :object, :name, :english, :details::jsonb)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", by.kind().name())
                .param("account", by.account())
                .param("who", by.name())
                .param("area", change.area().name())
                .param("deed", change.deed().name())
                .param("object", change.object())
                .param("name", change.name().vi())
                .param("english", change.name().en())
                .param(
                        "details",
                        json.writeValueAsString(
                                change.details().stream().map(Line::of).toList()))
                .update();
    }

    List<Noted> before(long number, ChangeQuery query, int rows) {
        var conditions = new ArrayList<String>(List.of("seq < :before"));
        var values = new HashMap<String, Object>(Map.of("before", number, "rows", rows));
        narrow(query, conditions, values);
        return jdbc.sql("SELECT " + COLUMNS + " FROM administrative_change WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY seq DESC LIMIT :rows")
                .params(values)
                .query((row, _) -> noted(row))
                .list();
    }

    private static void narrow(ChangeQuery query, List<String> conditions, Map<String, Object> values) {
        if (query.area() != null) {
            conditions.add("area = :area");
            values.put("area", query.area().name());
        }
        if (query.by() != null) {
            conditions.add("by_account = :by");
            values.put("by", query.by());
        }
        if (!query.object().isBlank()) {
            conditions.add(
                    "(object = :object OR strpos(lower(name), lower(:object)) > 0 OR strpos(lower(name_en), lower(:object)) > 0)");
            values.put("object", query.object().strip());
        }
        if (query.from() != null) {
            conditions.add("at >= :from");
            values.put("from", beginningOf(query.from()));
        }
        if (query.to() != null) {
            conditions.add("at < :to");
            values.put("to", beginningOf(query.to().plusDays(1)));
        }
    }

    private static OffsetDateTime beginningOf(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
    }

    List<Doer> people() {
        return jdbc
                .sql("""
                SELECT DISTINCT ON (by_account) by_account, by_name
                FROM administrative_change WHERE by_account IS NOT NULL ORDER BY by_account, seq DESC
                """)
                .query((row, _) -> Doer.person(row.getObject("by_account", UUID.class), row.getString("by_name")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(
                        Doer::name, java.text.Collator.getInstance(java.util.Locale.of("vi"))))
                .toList();
    }

    private Noted noted(ResultSet row) throws SQLException {
        var details = json.readValue(row.getString("details"), Line[].class);
        return new Noted(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Doer(
                        Doer.Kind.valueOf(row.getString("by_kind")),
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name")),
                new Change(
                        Area.valueOf(row.getString("area")),
                        Deed.valueOf(row.getString("deed")),
                        row.getString("object"),
                        new Text(row.getString("name"), row.getString("name_en")),
                        List.of(details).stream().map(Line::detail).toList()));
    }
}
