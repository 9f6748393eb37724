// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierQuery;
import vn.motcua.dossier.Status;
import vn.motcua.platform.VietnamTime;

/** What the officer typed to find dossiers; a state or a day that is none asks nothing. */
public record SearchForm(
        @Nullable String text,
        @Nullable String status,
        @Nullable String late,
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String until) {

    DossierQuery query(int size) {
        return new DossierQuery(
                orNull(text), chosen(), onlyLate(), orNull(procedure), orNull(unit), day(from), day(until), size);
    }

    /** The fields for days in which no day stands. */
    List<String> noDays() {
        return Stream.of("from", "until")
                .filter(field -> orNull(typed(field)) != null && day(typed(field)) == null)
                .toList();
    }

    private @Nullable String typed(String field) {
        return field.equals("from") ? from : until;
    }

    /** Only words or a number were typed: what has them is meant, and nothing else. */
    boolean isOnlyText() {
        return !textOrEmpty().isBlank()
                && !onlyLate()
                && Stream.of(statusOrEmpty(), procedureOrEmpty(), unitOrEmpty(), fromOrEmpty(), untilOrEmpty())
                        .allMatch(String::isBlank);
    }

    /** Something was asked for; without it the newest dossiers are shown. */
    public boolean isAsked() {
        return onlyLate()
                || Stream.of(
                                textOrEmpty(),
                                statusOrEmpty(),
                                procedureOrEmpty(),
                                unitOrEmpty(),
                                fromOrEmpty(),
                                untilOrEmpty())
                        .anyMatch(typed -> !typed.isBlank());
    }

    public boolean onlyLate() {
        return "true".equals(late);
    }

    public String textOrEmpty() {
        return text == null ? "" : text;
    }

    public String statusOrEmpty() {
        return status == null ? "" : status;
    }

    public String unitOrEmpty() {
        return unit == null ? "" : unit;
    }

    public String procedureOrEmpty() {
        return procedure == null ? "" : procedure;
    }

    public String fromOrEmpty() {
        return from == null ? "" : from;
    }

    public String untilOrEmpty() {
        return until == null ? "" : until;
    }

    private @Nullable Status chosen() {
        return Arrays.stream(Status.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return Optional.ofNullable(orNull(typed))
                    .map(LocalDate::parse)
                    .map(VietnamTime::within)
                    .orElse(null);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
