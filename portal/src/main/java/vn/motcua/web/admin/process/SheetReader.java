// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.motcua.blueprint.Row;
import vn.motcua.blueprint.Sheet;

/** Reads the table from the fields of the page: {@code row-3-hours} is a cell. */
final class SheetReader {

    private static final Pattern CELL = Pattern.compile("row-(\\d{1,3})-[a-zA-Z]+");

    private final MultiValueMap<String, String> typed;

    private SheetReader(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    static Sheet read(MultiValueMap<String, String> typed) {
        return new SheetReader(typed).read();
    }

    private Sheet read() {
        var last = typed.keySet().stream()
                .map(CELL::matcher)
                .filter(cell -> cell.matches())
                .mapToInt(cell -> Integer.parseInt(cell.group(1)))
                .max()
                .orElse(-1);
        var rows = IntStream.rangeClosed(0, Math.min(last, Sheet.MOST_ROWS - 1))
                .mapToObj(this::row)
                .toList();
        return new Sheet(text("title"), text("titleEn"), text("procedure"), text("source"), rows);
    }

    private Row row(int place) {
        return new Row(
                cell(place, "label"),
                cell(place, "what"),
                cell(place, "role"),
                cell(place, "task"),
                cell(place, "hours"),
                cell(place, "kind"),
                cell(place, "name"),
                cell(place, "nameEn"),
                cell(place, "roleEn"),
                cell(place, "unit"),
                cell(place, "assign"),
                cell(place, "procedure"));
    }

    private String cell(int place, String name) {
        return text("row-" + place + "-" + name);
    }

    private String text(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }
}
