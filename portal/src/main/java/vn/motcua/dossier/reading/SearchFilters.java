// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierQuery;
import vn.motcua.dossier.state.SearchKey;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;

/**
 * A question as pieces of SQL. Days become a range of ids, since an id carries the moment of the filing; a name stands
 * beside the unit ({@code u}), all else in the dossier ({@code d}), a procedure in both: the planner takes the shorter way.
 */
record SearchFilters(DossierQuery query) {

    private static final UUID FIRST_ID = new UUID(0, 0);

    boolean isByName() {
        return query.text() != null && !isCode(query.text());
    }

    /** Of one unit, whose dossiers are walked. */
    String ofUnit() {
        return (query.procedureCode() == null ? "" : " AND u.procedure_code = :procedure") + ofName();
    }

    String ofName() {
        return isByName() ? " AND u.applicant_key LIKE :text" : "";
    }

    String ofDossier() {
        var filters = new StringBuilder();
        if (query.status() != null) {
            filters.append(" AND d.status = :status");
        }
        if (query.procedureCode() != null) {
            filters.append(" AND d.procedure_code = :procedure");
        }
        if (query.text() != null && isCode(query.text())) {
            filters.append(" AND d.code LIKE :text");
        }
        return filters.toString();
    }

    Map<String, @Nullable Object> params() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("status", query.status() == null ? null : query.status().number());
        params.put("procedure", query.procedureCode());
        params.put("text", query.text() == null ? null : pattern(query.text()));
        params.put("since", query.from() == null ? FIRST_ID : Ids.firstAt(beginning(query.from())));
        return params;
    }

    /** Where to begin: after what was read before, or with the last day asked for. */
    UUID before(UUID read) {
        if (query.until() == null) {
            return read;
        }
        var end = Ids.firstAt(beginning(query.until().plusDays(1)));
        return end.toString().compareTo(read.toString()) < 0 ? end : read;
    }

    private static Instant beginning(LocalDate date) {
        return date.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /** A code is looked for from its beginning, a name anywhere. */
    private static String pattern(String text) {
        return isCode(text)
                ? escaped(text.strip().toUpperCase(Locale.ROOT)) + "%"
                : "%" + escaped(SearchKey.of(text)) + "%";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static boolean isCode(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
