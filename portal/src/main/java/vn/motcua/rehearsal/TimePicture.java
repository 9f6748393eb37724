// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.rehearsal.Rehearsed.AtDesk;

/**
 * How many dossiers lie in each lane on each day, as a drawing: a strip for each lane, a bar for each day. Its description says the
 * highest bar of each lane in words; colours are classes of the page's style sheet.
 */
public final class TimePicture {

    private static final int WIDTH = 720;
    private static final int STRIP = 58;
    private static final int HEAD = 18;
    private static final int FOOT = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");

    private final Rehearsed rehearsed;
    private final Words words;
    private final StringBuilder svg = new StringBuilder();

    private TimePicture(Rehearsed rehearsed, Words words) {
        this.rehearsed = rehearsed;
        this.words = words;
    }

    /** @param title of the picture; {@code lanes}: their names in the reader's language, in the order of the desks */
    public record Words(String title, List<String> lanes) {}

    public static String svg(Rehearsed rehearsed, Words words) {
        return new TimePicture(rehearsed, words).paint();
    }

    private String paint() {
        var desks = rehearsed.desks();
        var height = desks.size() * STRIP + FOOT;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" role="img" class="mc-times" viewBox="0 0 %d %d" width="%d" height="%d" aria-labelledby="times-title times-desc" font-size="12">
                <title id="times-title">%s</title>
                <desc id="times-desc">%s</desc>
                """.formatted(WIDTH, height, WIDTH, height, escaped(words.title()), escaped(description())));
        IntStream.range(0, desks.size())
                .forEach(i -> strip(desks.get(i), words.lanes().get(i), i * STRIP));
        days(height - 5);
        return svg.append("</svg>\n").toString();
    }

    private String description() {
        return IntStream.range(0, rehearsed.desks().size())
                .mapToObj(i ->
                        words.lanes().get(i) + ": " + most(rehearsed.desks().get(i)))
                .collect(Collectors.joining("; "));
    }

    private static int most(AtDesk desk) {
        return desk.inHand().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private void strip(AtDesk desk, String name, int top) {
        svg.append("<text class=\"mc-times__name\" x=\"0\" y=\"%d\">%s</text>\n".formatted(top + 13, escaped(name)));
        svg.append("<line class=\"mc-times__ground\" x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#7d7385\"/>\n"
                .formatted(WIDTH, top + STRIP - 2, top + STRIP - 2));
        var most = Math.max(1, most(desk));
        for (var day = 0; day < desk.inHand().size(); day++) {
            var count = desk.inHand().get(day);
            if (count > 0) {
                bar(day, (STRIP - HEAD - 4) * count / most, top, count == most);
            }
        }
        label(desk, top, most);
    }

    private void bar(int day, int height, int top, boolean isHighest) {
        svg.append("<rect class=\"mc-times__bar%s\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"#5b2a86\"/>\n"
                .formatted(
                        isHighest ? " mc-times__bar--most" : "",
                        tenths(day * step() + 0.5),
                        top + STRIP - 2 - Math.max(1, height),
                        tenths(Math.max(0.5, step() - 1)),
                        Math.max(1, height)));
    }

    private void label(AtDesk desk, int top, int most) {
        var day = desk.inHand().indexOf(most);
        if (day >= 0) {
            var x = Math.min(WIDTH - 12, Math.max(4, day * step() + step() / 2));
            svg.append("<text class=\"mc-times__most\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d</text>\n"
                    .formatted(tenths(x), top + HEAD + 8, most));
        }
    }

    private double step() {
        return Math.min(28, (double) WIDTH / rehearsed.days().size());
    }

    private void days(int y) {
        var days = rehearsed.days();
        var every = Math.max(1, (int) Math.ceil(44 / step()));
        for (var day = 0; day < days.size(); day += every) {
            svg.append("<text class=\"mc-times__day\" x=\"%s\" y=\"%d\">%s</text>\n"
                    .formatted(tenths(day * step()), y, said(days.get(day))));
        }
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String said(LocalDate day) {
        return DAY.format(day);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
