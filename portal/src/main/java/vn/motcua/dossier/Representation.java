// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody files for the applicant, and by what right; their name is that of whoever {@link Applicant#submittedBy}
 * names.
 *
 * @param idNumber of whoever files
 * @param position of whoever files in the organisation; empty otherwise
 * @param born the applicant's day of birth, where the right depends on their age
 */
public record Representation(
        Capacity capacity,
        String idNumber,
        String position,
        @Nullable LocalDate born) {

    /** From here on people act for themselves (Civil Code 2015, article 20). */
    public static final int OF_AGE = 18;

    public Representation {
        idNumber = Applicant.clean(Objects.requireNonNullElse(idNumber, ""));
        position = Applicant.clean(Objects.requireNonNullElse(position, ""));
    }

    /** Whether the applicant is a child on that day, as far as is known. */
    public boolean isForAChild(LocalDate day) {
        return born != null && !born.isAfter(day) && born.plusYears(OF_AGE).isAfter(day);
    }
}
