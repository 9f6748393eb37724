// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.wording.Piece.Kind;

/** Compares two texts word by word. */
public final class Comparison {

    private static final Pattern WORD = Pattern.compile("\\n|\\S+");
    private static final String LINE = "\n";

    private Comparison() {}

    /** Line by line what both have, what is gone and what is new. Texts that are the same give lines of one piece. */
    public static List<List<Piece>> of(String before, String after) {
        return lines(pieces(words(before), words(after)));
    }

    /** Whether there is any word that only one of the texts has. */
    public static boolean isAnything(List<List<Piece>> comparison) {
        return comparison.stream().flatMap(List::stream).anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.replace("\r\n", "\n").strip())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Word by word, and ends of lines. */
    private static List<Piece> pieces(List<String> before, List<String> after) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            at = endOf(delta);
        }
        add(pieces, Kind.SAME, before.subList(at, before.size()));
        return pieces;
    }

    private static int endOf(AbstractDelta<String> delta) {
        return delta.getSource().getPosition() + delta.getSource().size();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        words.forEach(word -> pieces.add(new Piece(kind, word)));
    }

    private static List<List<Piece>> lines(List<Piece> words) {
        var lines = new ArrayList<List<Piece>>();
        var line = new ArrayList<Piece>();
        for (var word : words) {
            if (word.text().equals(LINE)) {
                lines.add(List.copyOf(line));
                line.clear();
            } else {
                write(line, word);
            }
        }
        lines.add(List.copyOf(line));
        return lines.stream().filter(one -> !one.isEmpty()).toList();
    }

    /** Words of one kind make one piece; the blank between two pieces belongs to the first. */
    private static void write(List<Piece> line, Piece word) {
        if (line.isEmpty()) {
            line.add(word);
            return;
        }
        var last = line.removeLast();
        if (last.kind() == word.kind()) {
            line.add(new Piece(last.kind(), last.text() + " " + word.text()));
        } else {
            line.add(new Piece(last.kind(), last.text() + " "));
            line.add(word);
        }
    }
}
