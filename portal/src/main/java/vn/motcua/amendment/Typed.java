// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands in the fields of a page, as typed. {@code papers-2-nameVi} is a field of the third row of papers,
 * {@code ways-0-fees-1-dong} of the second fee of the first way. A row is there when it has a field {@code row}.
 */
public record Typed(Map<String, List<String>> fields) {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\p{Cc}&&[^\\n\\t]]");
    private static final int MOST_ROWS = 200;

    public Typed {
        fields = new LinkedHashMap<>(fields);
    }

    /** One line or several: in NFC, with single spaces, nothing invisible. */
    public String text(String field) {
        var typed = fields.getOrDefault(field, List.of());
        return typed.isEmpty() ? "" : clean(typed.getFirst());
    }

    /** A text on one line, as {@link #text} reads it. */
    public static String line(String raw) {
        return clean(raw).replace('\n', ' ');
    }

    private static String clean(String raw) {
        var text = Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        return INVISIBLE
                .matcher(text)
                .replaceAll("")
                .replaceAll("[ \\t\\u00A0]+", " ")
                .strip();
    }

    public boolean isTicked(String field) {
        return !text(field).isEmpty();
    }

    /** Everything that was ticked under one name. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The numbers of the rows of a list, in order. */
    public List<Integer> rows(String list) {
        var pattern = Pattern.compile(Pattern.quote(list) + "-(\\d{1,3})-row");
        var rows = new TreeSet<Integer>();
        fields.keySet().forEach(field -> {
            var matcher = pattern.matcher(field);
            if (matcher.matches()) {
                rows.add(Integer.valueOf(matcher.group(1)));
            }
        });
        return rows.stream().limit(MOST_ROWS).toList();
    }

    /** What a button beside a row does: {@code up:papers:2}, {@code remove:ways-0-fees:1}, {@code add:papers:0}. */
    public Pressed press(String button) {
        var parts = button.split(":", -1);
        if (parts.length != 3 || !parts[2].matches("\\d{1,3}")) {
            return new Pressed(this, "");
        }
        var list = parts[1];
        var place = Integer.parseInt(parts[2]);
        var rows = new ArrayList<>(rows(list));
        return switch (parts[0]) {
            case "add" -> new Pressed(added(list, rows), list + "-" + rows.size());
            case "remove" -> new Pressed(arranged(list, without(rows, place)), focus(list, place - 1, rows.size() - 1));
            case "up" ->
                new Pressed(arranged(list, swapped(rows, place, place - 1)), focus(list, place - 1, rows.size()));
            case "down" ->
                new Pressed(arranged(list, swapped(rows, place, place + 1)), focus(list, place + 1, rows.size()));
            default -> new Pressed(this, "");
        };
    }

    /**
     * The page after a button.
     *
     * @param row where its reader goes on: {@code papers-1}; empty for nowhere
     */
    public record Pressed(Typed typed, String row) {}

    private static String focus(String list, int place, int size) {
        return size <= 0 ? "" : list + "-" + Math.clamp(place, 0, size - 1);
    }

    private static List<Integer> without(List<Integer> rows, int place) {
        return IntStream.range(0, rows.size())
                .filter(each -> each != place)
                .mapToObj(rows::get)
                .toList();
    }

    private static List<Integer> swapped(List<Integer> rows, int one, int other) {
        var order = new ArrayList<>(rows);
        if (one >= 0 && other >= 0 && one < rows.size() && other < rows.size()) {
            order.set(one, rows.get(other));
            order.set(other, rows.get(one));
        }
        return order;
    }

    private Typed added(String list, List<Integer> rows) {
        var all = arranged(list, rows).fields();
        if (rows.size() < MOST_ROWS) {
            all.put(list + "-" + rows.size() + "-row", List.of("1"));
        }
        return new Typed(all);
    }

    /** The same with the rows of a list in this order, numbered anew from 0. */
    private Typed arranged(String list, List<Integer> order) {
        var all = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, values) -> {
            if (!field.startsWith(list + "-")) {
                all.put(field, values);
            }
        });
        for (var place = 0; place < order.size(); place++) {
            var from = list + "-" + order.get(place) + "-";
            var to = list + "-" + place + "-";
            fields.forEach((field, values) -> {
                if (field.startsWith(from)) {
                    all.put(to + field.substring(from.length()), values);
                }
            });
        }
        return new Typed(all);
    }
}
