// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierQuery;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;

/**
 * A question as pieces of SQL. Days become a range of ids, since an id carries the moment of the filing; a name stands
 * beside the unit ({@code u}), all else in the dossier ({@code d}), a procedure in both: the planner takes the shorter way.
 *
 * @param text what was typed, when it is looked for
 * @param procedures one that was chosen, or those that what was typed names
 */
record SearchFilters(DossierQuery query, @Nullable SearchedText text, List<String> procedures) {

    private static final UUID FIRST_ID = new UUID(0, 0);

    static SearchFilters of(DossierQuery query) {
        var procedure = query.procedureCode();
        return new SearchFilters(
                query, SearchedText.find(query.text()), procedure == null ? List.of() : List.of(procedure));
    }

    /** What was typed is not a person but names procedures. */
    static SearchFilters ofNamed(DossierQuery query, List<String> procedures) {
        return new SearchFilters(query, null, procedures);
    }

    boolean isByName() {
        return text != null && text.isName();
    }

    /** Of one unit, whose dossiers are walked. */
    String ofUnit() {
        return (procedures.isEmpty() ? "" : " AND u.procedure_code IN (:procedures)") + ofName();
    }

    String ofName() {
        return isByName() ? " AND u.applicant_key LIKE :text" : "";
    }

    String ofDossier() {
        var filters = new StringBuilder();
        if (query.status() != null) {
            filters.append(" AND d.status = :status");
        }
        if (!procedures.isEmpty()) {
            filters.append(" AND d.procedure_code IN (:procedures)");
        }
        if (text != null) {
            filters.append(text.ofDossier());
        }
        return filters.toString();
    }

    Map<String, @Nullable Object> params() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("status", query.status() == null ? null : query.status().number());
        params.put("procedures", procedures);
        params.put("since", query.from() == null ? FIRST_ID : Ids.firstAt(beginning(query.from())));
        if (text != null) {
            params.putAll(text.params());
        }
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
}
