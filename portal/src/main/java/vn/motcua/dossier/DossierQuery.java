// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for among the dossiers they may see; what is not said does not matter.
 *
 * @param text a code or either end of it, an ID number, a phone, or words of the applicant's name or of a procedure's, with
 *     or without accents
 * @param lateOnly those whose time is over while an office works on them; listed by their date, all others newest first
 */
public record DossierQuery(
        @Nullable String text,
        @Nullable Status status,
        boolean lateOnly,
        @Nullable String procedureCode,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int size) {

    public static final DossierQuery ALL = new DossierQuery(null, null, false, null, null, null, null, 25);

    public DossierQuery {
        size = Math.clamp(size, 1, 100);
    }
}
