// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The SQL that finds the ids of the newest dossiers that some units see and a question wants (decision 0606). */
final class SearchedUnits {

    /** Up to so many units, the planner is told of each by name and chooses for each. */
    private static final int FEW = 4;

    /** So many dossiers of the units are looked through for a name before its letters are. */
    private static final int NEWEST = 20_000;

    private SearchedUnits() {}

    static Map<String, @Nullable Object> params(List<String> units) {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("units", String.join(" ", units));
        params.put("newest", NEWEST / units.size());
        IntStream.range(0, Math.min(units.size(), FEW))
                .forEach(number -> params.put("unit" + number, units.get(number)));
        return params;
    }

    static String keys(int units, SearchFilters filters) {
        if (units <= FEW) {
            return IntStream.range(0, units)
                    .mapToObj(number -> ofOne(":unit" + number, filters))
                    .collect(Collectors.joining(" UNION ALL "));
        }
        return filters.ofDossier().isEmpty() || filters.isByName() ? ofEach(filters) : amongAll(filters);
    }

    private static String ofOne(String unit, SearchFilters filters) {
        return """
                (SELECT u.dossier_id AS id
                 FROM dossier_unit u %s
                 WHERE u.unit = %s AND u.dossier_id >= :since::uuid AND u.dossier_id < :before::uuid %s %s
                 ORDER BY u.dossier_id DESC LIMIT :limit)
                """.formatted(join(filters), unit, filters.ofUnit(), filters.ofDossier());
    }

    private static String ofEach(SearchFilters filters) {
        return """
                SELECT k.id FROM unnest(string_to_array(:units, ' ')) AS reach (unit) CROSS JOIN LATERAL %s AS k
                """.formatted(ofOne("reach.unit", filters));
    }

    /** From what the dossiers are asked for to who sees them. */
    private static String amongAll(SearchFilters filters) {
        return """
                SELECT d.id FROM dossier d
                WHERE d.id >= :since::uuid AND d.id < :before::uuid AND %s %s
                ORDER BY d.id DESC LIMIT :limit
                """.formatted(isSeen(filters), filters.ofDossier());
    }

    static String isSeen(SearchFilters filters) {
        return """
                EXISTS (SELECT FROM dossier_unit u
                        WHERE u.dossier_id = d.id AND u.unit = ANY (string_to_array(:units, ' ')) %s)
                """.formatted(filters.ofName());
    }

    private static String join(SearchFilters filters) {
        return filters.ofDossier().isEmpty() ? "" : "JOIN dossier d ON d.id = u.dossier_id";
    }

    /** Where the newest of the units end: all above it is at most {@link #NEWEST} rows of an index. */
    static final String END_OF_THE_NEWEST = """
            SELECT last.id
            FROM unnest(string_to_array(:units, ' ')) AS reach (unit)
            CROSS JOIN LATERAL (
                SELECT u.dossier_id AS id FROM dossier_unit u
                WHERE u.unit = reach.unit AND u.dossier_id >= :since::uuid AND u.dossier_id < :before::uuid
                ORDER BY u.dossier_id DESC OFFSET :newest LIMIT 1) AS last
            ORDER BY last.id DESC LIMIT 1
            """;

    /** A name that is rare: by the index of its letters first, then who sees it. */
    static String keysByLetters(SearchFilters filters) {
        return """
                SELECT d.id
                FROM (SELECT dossier_id FROM dossier_filing
                      WHERE applicant_key LIKE :text AND dossier_id >= :since::uuid AND dossier_id < :before::uuid %s) n
                JOIN dossier d ON d.id = n.dossier_id
                WHERE EXISTS (SELECT FROM dossier_unit u
                              WHERE u.dossier_id = d.id AND u.unit = ANY (string_to_array(:units, ' '))) %s
                ORDER BY d.id DESC LIMIT :limit
                """.formatted(filters.ofDossier().isEmpty() ? "OFFSET 0" : "", filters.ofDossier());
    }
}
