// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.Slice;
import vn.motcua.platform.VietnamTime;

/**
 * Searches the catalogue. A strict pass wants nearly all words; when it finds nothing, a generous one takes words that
 * are only alike and is content with half of them. Each procedure gets points, and pages follow points and code.
 */
@Component
class ProcedureSearch {

    private static final double STRICT = 0.85;
    private static final double GENEROUS = 0.45;
    private static final int SCALE = 1000;
    private static final int SHORTEST_NAME = 4;
    private static final Cursor FIRST_PAGE = Cursor.of(false, Long.MAX_VALUE, "");

    private final JdbcClient jdbc;
    private final VocabularyKeeper keeper;
    private final CitizenWords citizenWords;
    private final InstantSource clock;

    ProcedureSearch(JdbcClient jdbc, VocabularyKeeper keeper, CitizenWords citizenWords, InstantSource clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.citizenWords = citizenWords;
    }

    Slice<Found> search(ProcedureQuery query) {
        var cursor = cursor(query);
        var generous = Boolean.parseBoolean(cursor.key().getFirst());
        var page = page(query, cursor, generous);
        return page.rows().isEmpty() && cursor == FIRST_PAGE && !query.words().isBlank()
                ? page(query, cursor, true)
                : page;
    }

    /** What is too short to be words of a name names nothing. */
    List<String> named(String words, int most) {
        var phrase = Folded.of(words).text();
        return phrase.length() < SHORTEST_NAME
                ? List.of()
                : jdbc.sql("""
                        SELECT p.code FROM procedure p
                        WHERE (' ' || p.title LIKE '% ' || :phrase || '%' OR ' ' || p.title_en LIKE '% ' || :phrase || '%')
                          AND EXISTS (SELECT FROM handling h WHERE h.procedure = p.code)
                        ORDER BY p.standing DESC, p.code LIMIT :most
                        """)
                        .param("phrase", phrase)
                        .param("most", most)
                        .query(String.class)
                        .list();
    }

    /** All that can be filed here, what is nearest to citizens first. */
    List<Found> fileable() {
        return jdbc
                .sql("""
                SELECT p.code, p.summary, p.standing AS points, true AS can_file
                FROM procedure p
                WHERE EXISTS (SELECT FROM handling h WHERE h.procedure = p.code)
                  AND (p.closed_from IS NULL OR p.closed_from > :today)
                ORDER BY p.standing DESC, p.code DESC
                """)
                .param("today", VietnamTime.dateOf(clock.instant()))
                .query(ProcedureSearch::row)
                .list()
                .stream()
                .map(Row::found)
                .toList();
    }

    private static Cursor cursor(ProcedureQuery query) {
        return Cursor.read(query.cursor(), 3)
                .filter(cursor -> cursor.key().get(1).matches("-?\\d{1,18}"))
                .orElse(FIRST_PAGE);
    }

    private Slice<Found> page(ProcedureQuery query, Cursor cursor, boolean generous) {
        var searched = SearchedWords.understand(query.words(), keeper.vocabulary(), generous);
        var parameters = new HashMap<String, Object>();
        var found = searched.isEmpty() ? BROWSED : ranked(searched, query.words(), generous, parameters);
        var sql = found.replace("FILTERS", filters(query, parameters)) + ORDER;
        parameters.put("points", Long.valueOf(cursor.key().get(1)));
        parameters.put("code", cursor.key().getLast());
        parameters.put("rows", query.rows() + 1);
        parameters.put("today", VietnamTime.dateOf(clock.instant()));
        var rows = jdbc.sql(sql).params(parameters).query(ProcedureSearch::row).list();
        return Slice.of(rows, query.rows(), row -> Cursor.of(generous, row.points, row.found.code()))
                .map(Row::found);
    }

    private record Row(Found found, long points) {}

    private static Row row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var summary = Json.read(row.getString("summary"), Summary.class);
        return new Row(summary.found(row.getString("code"), row.getBoolean("can_file")), row.getLong("points"));
    }

    /** Without words, what can be filed here comes first, then what is nearest to the citizen. */
    private static final String BROWSED = """
            SELECT p.code, p.summary, p.points, EXISTS (SELECT FROM handling h WHERE h.procedure = p.code) AS can_file
            FROM (SELECT p.*, p.standing AS points FROM procedure p) p
            WHERE true FILTERS
            """;

    /** What has the words is chosen first: how like a title is to the question is dear to work out. */
    private static final String RANKED = """
            WITH word AS MATERIALIZED (
                SELECT anywhere::tsquery, in_title::tsquery, weight
                FROM unnest(:anywhere::text[], :inTitle::text[], :weights::int[]) AS t(anywhere, in_title, weight)
            )
            , candidate AS MATERIALIZED (
                SELECT code FROM procedure WHERE document @@ :needed::tsquery
                UNION SELECT code FROM procedure WHERE code LIKE :typed || '%'
                UNION SELECT unnest(:meantCodes::text[])
            )
            , chosen AS MATERIALIZED (
                SELECT p.code, m.points AS meant, c.anywhere, c.in_title
                FROM candidate JOIN procedure p USING (code)
                LEFT JOIN unnest(:meantCodes::text[], :meantPoints::int[]) AS m(code, points) ON m.code = p.code
                CROSS JOIN LATERAL (
                    SELECT coalesce(sum(w.weight) FILTER (WHERE p.document @@ w.anywhere), 0) AS anywhere,
                           coalesce(sum(w.weight) FILTER (WHERE p.document @@ w.in_title), 0) AS in_title
                    FROM word w
                ) c
                WHERE (m.points IS NOT NULL OR c.anywhere >= :least OR p.code LIKE :typed || '%') FILTERS
            )
            , ranked AS MATERIALIZED (
                SELECT p.code, p.summary,
                       (greatest(coalesce(c.meant, 0), CASE
                            WHEN p.code = :typed THEN 13000000
                            WHEN p.code LIKE :typed || '%' THEN 12500000
                            WHEN p.title = ANY(:phrases) OR p.title_en = ANY(:phrases) THEN 11000000
                            WHEN p.title LIKE ANY(:beginnings) OR p.title_en LIKE ANY(:beginnings) THEN 6500000
                            WHEN ' ' || p.title || ' ' LIKE ANY(:inside)
                              OR ' ' || p.title_en || ' ' LIKE ANY(:inside) THEN 5500000
                            ELSE 0 END)
                        + c.in_title * 2500 + c.anywhere * 500
                        + (similarity(p.title, :phrase) * :alike)::int
                        + (ts_rank(p.document, :any::tsquery, 1) * 50000)::int
                        + p.standing) AS points
                FROM chosen c JOIN procedure p USING (code)
            )
            SELECT p.code, p.summary, p.points, EXISTS (SELECT FROM handling h WHERE h.procedure = p.code) AS can_file
            FROM ranked p
            WHERE true
            """;

    private static final String ORDER = """
            AND (p.points, p.code) < (:points, :code)
            ORDER BY p.points DESC, p.code DESC LIMIT :rows
            """;

    private static final String IN_LIFE_EVENT = """
            AND (p.life_events @> ARRAY[:event]::text[]
                 OR p.code IN (SELECT l.procedure FROM life_event_procedure l WHERE l.life_event = :event))
            """;

    private String ranked(SearchedWords typed, String text, boolean generous, Map<String, Object> parameters) {
        var sayings = citizenWords.sayingsIn(typed);
        var searched = withMeanings(typed, sayings);
        var meant = CitizenWords.points(sayings, typed);
        if (searched != typed) {
            CitizenWords.points(citizenWords.sayingsIn(searched), searched)
                    .forEach((code, points) -> meant.merge(code, points, Math::max));
        }
        parameters.put("typed", typedCode(text));
        parameters.put("phrase", searched.phrases().getFirst());
        parameters.put("alike", generous ? 2_000_000 : 100_000);
        parameters.put("least", (int) (SCALE * (generous ? GENEROUS : STRICT)));
        putPhrases(searched.phrases(), parameters);
        putWords(searched, generous, parameters);
        parameters.put("meantCodes", meant.keySet().toArray(String[]::new));
        parameters.put("meantPoints", meant.values().toArray(Integer[]::new));
        return RANKED;
    }

    /** A code somebody typed; something that is no code otherwise, so that nothing begins with it. */
    private static String typedCode(String text) {
        var typed = text.strip();
        return typed.matches("\\d\\.\\d{3,6}[.\\dH]*") ? typed : "-";
    }

    /** Words that stand for other words of the catalogue are searched by those: passport as ho chieu. */
    private SearchedWords withMeanings(SearchedWords typed, List<CitizenWords.Saying> sayings) {
        return longestSaying(sayings)
                .map(saying -> SearchedWords.understand(
                        typed.phrases().getFirst().replace(saying.words(), saying.means()), keeper.vocabulary(), false))
                .orElse(typed);
    }

    private static Optional<CitizenWords.Saying> longestSaying(List<CitizenWords.Saying> sayings) {
        return sayings.stream()
                .filter(saying -> !saying.isCode() && saying.likeness() == 1)
                .max(java.util.Comparator.comparingInt(saying -> saying.words().length()));
    }

    private static void putPhrases(List<String> phrases, Map<String, Object> parameters) {
        parameters.put("phrases", phrases.toArray(String[]::new));
        parameters.put(
                "beginnings", phrases.stream().map(phrase -> phrase + " %").toArray(String[]::new));
        parameters.put(
                "inside", phrases.stream().map(phrase -> "% " + phrase + " %").toArray(String[]::new));
    }

    private static void putWords(SearchedWords searched, boolean generous, Map<String, Object> parameters) {
        var anywhere = new ArrayList<String>();
        var inTitle = new ArrayList<String>();
        var weights = new ArrayList<Integer>();
        for (var word : searched.words()) {
            anywhere.add(word.query(""));
            inTitle.add(word.query("A"));
            weights.add((int) Math.round(SCALE * word.weight() / searched.weight()));
        }
        parameters.put("any", String.join(" | ", anywhere));
        parameters.put("needed", needed(searched, generous ? GENEROUS : STRICT));
        parameters.put("anywhere", anywhere.toArray(String[]::new));
        parameters.put("inTitle", inTitle.toArray(String[]::new));
        parameters.put("weights", weights.toArray(Integer[]::new));
    }

    /** The weightiest words, as many as it takes that without any of them the least cannot be reached. */
    private static String needed(SearchedWords searched, double least) {
        var needed = new ArrayList<String>();
        var rest = searched.weight();
        for (var word : searched.byWeight()) {
            if (rest < least * searched.weight() - 0.01 * searched.weight()) {
                break;
            }
            needed.add(word.query(""));
            rest -= word.weight();
        }
        return String.join(" | ", needed);
    }

    private static String filters(ProcedureQuery query, Map<String, Object> parameters) {
        var filters = new StringBuilder("AND (p.closed_from IS NULL OR p.closed_from > :today)\n");
        filter(filters, parameters, "AND p.field = :field\n", "field", query.field());
        filter(filters, parameters, "AND p.tiers @> ARRAY[:tier]::text[]\n", "tier", name(query.tier()));
        filter(
                filters,
                parameters,
                "AND p.audiences @> ARRAY[:audience]::text[]\n",
                "audience",
                name(query.audience()));
        filter(filters, parameters, IN_LIFE_EVENT, "event", query.lifeEvent());
        return filters.toString();
    }

    private static void filter(
            StringBuilder filters, Map<String, Object> parameters, String sql, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            filters.append(sql);
            parameters.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
