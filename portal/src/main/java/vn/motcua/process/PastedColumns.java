// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which column of a pasted table holds what: by the words of its first line, or, without such a line, by what stands in it.
 *
 * @param bareIsDays the column of times is headed as days
 * @param hasHead the first line names the columns
 */
record PastedColumns(Map<Column, Integer> places, boolean bareIsDays, boolean hasHead) {

    /** The columns of a decision, then those that only a table of ours has. */
    enum Column {
        STEP("^(bước|các bước|thứ tự|tt|stt|số tt|step|no\\.?)\\b"),
        HOURS("thời gian|thời hạn|giờ|^time|hours|days"),
        ROLE("trách nhiệm|vai trò|người|chức danh|đơn vị|cơ quan|bộ phận|^role|^who|office|responsib"),
        TASK("nội dung|công việc|nhiệm vụ|trình tự|^task|^what is"),
        WHAT("^what$"),
        KIND("^role_kind$"),
        NAME("^name$"),
        NAME_EN("^name_en$"),
        ROLE_EN("^role_en$"),
        UNIT("^unit$"),
        ASSIGN("^assign$"),
        PROCEDURE("^procedure$");

        private final Pattern words;

        Column(String words) {
            this.words = Pattern.compile(
                    words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        }

        private boolean heads(String cell) {
            return cell.length() < 60 && words.matcher(cell.strip()).find();
        }

        private boolean isExactly(String cell) {
            return name().equalsIgnoreCase(cell.strip()) || this == KIND && heads(cell);
        }
    }

    private static final Pattern TOTAL =
            Pattern.compile("^(tổng|cộng|total)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile(
            "^(bước\\s*|step\\s*|b)?\\d{1,2}([.']\\d{0,2})*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAYS = Pattern.compile("ngày|days", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static PastedColumns of(List<List<String>> records) {
        var head = records.getFirst();
        return isHead(head) ? headed(head) : guessed(records);
    }

    static boolean isTotal(List<String> record) {
        return record.stream().anyMatch(cell -> TOTAL.matcher(cell).find());
    }

    private static boolean isHead(List<String> line) {
        return line.stream().noneMatch(cell -> NUMBER.matcher(cell).matches())
                && Arrays.stream(Column.values())
                                .filter(column -> line.stream().anyMatch(column::heads))
                                .count()
                        >= 2;
    }

    private static PastedColumns headed(List<String> head) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            IntStream.range(0, head.size())
                    .filter(i -> !places.containsValue(i) && column.isExactly(head.get(i)))
                    .findFirst()
                    .ifPresent(i -> places.put(column, i));
        }
        for (var column : Column.values()) {
            IntStream.range(0, head.size())
                    .filter(i -> !places.containsKey(column) && !places.containsValue(i) && column.heads(head.get(i)))
                    .findFirst()
                    .ifPresent(i -> places.put(column, i));
        }
        var time = places.containsKey(Column.HOURS) ? head.get(places.get(Column.HOURS)) : "";
        return new PastedColumns(places, DAYS.matcher(time).find() && !time.contains("giờ"), true);
    }

    private static PastedColumns guessed(List<List<String>> records) {
        var width = records.stream().mapToInt(List::size).max().orElse(0);
        var places = new EnumMap<Column, Integer>(Column.class);
        take(
                Column.STEP,
                width,
                places,
                place -> count(records, place, cell -> NUMBER.matcher(cell).matches()));
        take(Column.HOURS, width, places, place -> count(records, place, PastedColumns::isTime));
        take(Column.ROLE, width, places, place -> count(records, place, PastedColumns::isOffice));
        take(
                Column.TASK,
                width,
                places,
                place -> records.stream()
                        .filter(record -> record.size() > place)
                        .mapToLong(record -> record.get(place).length())
                        .sum());
        return new PastedColumns(places, false, false);
    }

    private static void take(Column column, int width, Map<Column, Integer> places, ToLongFunction<Integer> likeness) {
        IntStream.range(0, width)
                .boxed()
                .filter(place -> !places.containsValue(place) && likeness.applyAsLong(place) > 0)
                .max(Comparator.comparingLong(likeness).thenComparing(Comparator.reverseOrder()))
                .ifPresent(place -> places.put(column, place));
    }

    private static long count(List<List<String>> records, int place, java.util.function.Predicate<String> fits) {
        return records.stream()
                .filter(record -> record.size() > place && fits.test(record.get(place)))
                .count();
    }

    private static boolean isTime(String cell) {
        return HoursText.find(cell, false).isPresent() && !NUMBER.matcher(cell).matches()
                || cell.matches("\\d{1,3}([.,]\\d+)?");
    }

    private static boolean isOffice(String cell) {
        return cell.length() < 120 && RoleWords.guess(cell) != Role.OTHER;
    }

    /** The text of a column in a line; empty where the table has no such column. */
    String cell(List<String> record, Column column) {
        var place = places.get(column);
        return place == null || place >= record.size() ? "" : record.get(place).strip();
    }
}
