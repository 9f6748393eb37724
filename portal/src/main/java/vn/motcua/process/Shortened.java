// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Long sentences of decisions made fit for a box in a drawing. */
final class Shortened {

    private static final int MOST = 80;
    private static final Pattern BULLET = Pattern.compile("^([-–+•*]|\\d{1,2}[.)])\\s*");
    private static final Pattern CLAUSE_END = Pattern.compile("[;:(]|\\.\\s|\\s[-–]\\s");

    private Shortened() {}

    /** The first clause, at most 80 characters, cut between words. */
    static String name(String task) {
        var line = BULLET.matcher(task.replaceAll("\\s+", " ").strip()).replaceFirst("");
        var end = CLAUSE_END.matcher(line);
        var clause = end.find() && end.start() >= 8 ? line.substring(0, end.start()) : line;
        return cut(clause.strip(), MOST);
    }

    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var space = text.lastIndexOf(' ', most - 1);
        return text.substring(0, space > most / 2 ? space : most - 1).replaceAll("[,;:.\\s]+$", "") + "…";
    }

    /** Broken between words into lines of at most so many characters; what does not fit in so many lines ends in “…”. */
    static List<String> wrap(String text, int width, int mostLines) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= mostLines ? lines : endedEarly(lines, width, mostLines);
    }

    private static List<String> endedEarly(List<String> lines, int width, int mostLines) {
        var kept = new ArrayList<>(lines.subList(0, mostLines));
        var last = kept.removeLast();
        kept.add(last.length() < width ? last + "…" : cut(last + " …", width));
        return kept;
    }
}
