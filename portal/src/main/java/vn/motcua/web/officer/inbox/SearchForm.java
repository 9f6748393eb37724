// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.motcua.dossier.DossierQuery;
import vn.motcua.dossier.Status;
import vn.motcua.platform.VietnamTime;

/** What the officer typed to find dossiers. */
public record SearchForm(
        @Nullable String text,
        @Nullable Status status,
        @Nullable Boolean late,
        @Nullable String procedure,
        @Nullable String unit,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until) {

    DossierQuery query(int size) {
        return new DossierQuery(
                orNull(text), status, onlyLate(), orNull(procedure), orNull(unit), within(from), within(until), size);
    }

    /** Something was asked for; without it the newest dossiers are shown. */
    public boolean isAsked() {
        return onlyLate()
                || status != null
                || from != null
                || until != null
                || Stream.of(textOrEmpty(), procedureOrEmpty(), unitOrEmpty()).anyMatch(typed -> !typed.isBlank());
    }

    public boolean onlyLate() {
        return Boolean.TRUE.equals(late);
    }

    public String textOrEmpty() {
        return text == null ? "" : text;
    }

    public String statusOrEmpty() {
        return status == null ? "" : status.name();
    }

    public String unitOrEmpty() {
        return unit == null ? "" : unit;
    }

    public String procedureOrEmpty() {
        return procedure == null ? "" : procedure;
    }

    public String fromOrEmpty() {
        return from == null ? "" : from.toString();
    }

    public String untilOrEmpty() {
        return until == null ? "" : until.toString();
    }

    private static @Nullable LocalDate within(@Nullable LocalDate typed) {
        return typed == null ? null : VietnamTime.within(typed);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
