// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 06 of circular 01/2018, 07 of circular 03/2025: the register of dossiers, on A4 across, one line a dossier.
 *
 * @param goesOn the day that the next part begins with, when this one does not tell all that was asked for
 */
public record Register(
        Letterhead letterhead,
        String book,
        LocalDate from,
        LocalDate until,
        List<Line> lines,
        @Nullable LocalDate goesOn)
        implements PrintedForm {

    public Register {
        lines = List.copyOf(lines);
    }

    @Override
    public @Nullable FiledDossier dossier() {
        return null;
    }

    /**
     * A dossier in the register.
     *
     * @param collection how the result is handed over
     * @param returnedAt when it was; empty until then
     */
    public record Line(
            int number,
            String code,
            String applicant,
            @Nullable String address,
            @Nullable String phone,
            String procedure,
            int sets,
            String handledBy,
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant returnedAt,
            String collection,
            @Nullable String note) {}
}
