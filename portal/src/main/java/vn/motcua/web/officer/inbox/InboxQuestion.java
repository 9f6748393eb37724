// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.motcua.dossier.Hindrance.Kind;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxFilter.Due;
import vn.motcua.dossier.InboxFilter.Tray;
import vn.motcua.dossier.Status;
import vn.motcua.platform.Ids;

/** What is asked of the inbox, as it stands in the address. What cannot be understood is as if it were not there. */
record InboxQuestion(
        Tray tray,
        @Nullable String unit,
        @Nullable Due due,
        @Nullable String procedure,
        @Nullable UUID label,
        @Nullable UUID holder,
        @Nullable Status status,
        @Nullable Kind waits) {

    static final InboxQuestion EVERYTHING = of(Tray.ALL, null, null);

    static InboxQuestion of(Tray tray, @Nullable String unit, @Nullable Due due) {
        return new InboxQuestion(tray, unit, due, null, null, null, null, null);
    }

    static InboxQuestion read(MultiValueMap<String, String> typed) {
        return new InboxQuestion(
                Objects.requireNonNullElse(one(typed.getFirst("tray"), Tray.values()), Tray.ALL),
                text(typed.getFirst("unit")),
                one(typed.getFirst("due"), Due.values()),
                text(typed.getFirst("procedure")),
                id(typed.getFirst("label")),
                id(typed.getFirst("holder")),
                one(typed.getFirst("status"), Status.values()),
                one(typed.getFirst("waits"), Kind.values()));
    }

    /** Reads what {@link #text} wrote. */
    static InboxQuestion read(String question) {
        return read(params(question));
    }

    static MultiValueMap<String, String> params(String question) {
        var encoded = UriComponentsBuilder.newInstance()
                .query(question.replaceAll("[^A-Za-z0-9=&%._~:-]", ""))
                .build()
                .getQueryParams();
        var params = new LinkedMultiValueMap<String, String>();
        encoded.forEach((name, values) -> values.forEach(
                value -> params.add(name, value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8))));
        return params;
    }

    String text() {
        var address = UriComponentsBuilder.newInstance().queryParam("tray", tray);
        add(address, "unit", unit);
        add(address, "due", due);
        add(address, "procedure", procedure);
        add(address, "label", label);
        add(address, "holder", holder);
        add(address, "status", status);
        add(address, "waits", waits);
        return Objects.requireNonNull(address.encode().build().getQuery());
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    String address() {
        return "/desk?" + text();
    }

    String addressFrom(@Nullable String next) {
        return next == null ? address() : address() + "&next=" + next;
    }

    InboxFilter filter(int size) {
        return new InboxFilter(tray, unit, due, procedure, label, holder, status, waits, size);
    }

    InboxQuestion in(Tray other) {
        return new InboxQuestion(other, unit, due, procedure, label, null, status, null);
    }

    /** Something is asked beside the tray. */
    boolean isNarrowed() {
        return Stream.of(unit, due, procedure, label, holder, status, waits).anyMatch(Objects::nonNull);
    }

    private static <E extends Enum<E>> @Nullable E one(@Nullable String typed, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable UUID id(@Nullable String typed) {
        return typed == null ? null : Ids.find(typed).orElse(null);
    }
}
