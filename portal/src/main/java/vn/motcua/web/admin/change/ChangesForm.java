// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.change;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.administration.Area;
import vn.motcua.administration.ChangeQuery;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;

/** What the reader narrows the list by, as typed. */
public record ChangesForm(
        @Nullable String area,
        @Nullable String by,
        @Nullable String object,
        @Nullable String from,
        @Nullable String to) {

    ChangeQuery query() {
        return new ChangeQuery(
                Arrays.stream(Area.values())
                        .filter(one -> one.name().equals(text(area)))
                        .findFirst()
                        .orElse(null),
                person().orElse(null),
                text(object),
                day(from).orElse(null),
                day(to).orElse(null));
    }

    private Optional<UUID> person() {
        return Ids.find(text(by));
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(VietnamTime.within(LocalDate.parse(text(typed))));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The dates that cannot be read. */
    List<String> wrongFields() {
        return Stream.of(isWrong(from) ? "from" : "", isWrong(to) ? "to" : "")
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private static boolean isWrong(@Nullable String typed) {
        return !text(typed).isEmpty() && day(typed).isEmpty();
    }

    public boolean narrows() {
        return Stream.of(area, by, object, from, to)
                .anyMatch(value -> !text(value).isEmpty());
    }

    /** An address with all of it. */
    String address(String path, @Nullable String next) {
        var values = new LinkedHashMap<String, String>();
        values.put("area", text(area));
        values.put("by", text(by));
        values.put("object", text(object));
        values.put("from", text(from));
        values.put("to", text(to));
        values.put("next", text(next));
        values.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    public static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
