// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.util.List;
import java.util.stream.Stream;

/** A line of a comparison as it is read in print: its sign has become what it looks like. */
public record PrintedLine(LineKind kind, List<Piece> pieces) {

    public PrintedLine {
        pieces = List.copyOf(pieces);
    }

    /** A sign that was itself changed stays, so that the change is seen. */
    public static PrintedLine of(List<Piece> line) {
        var first = line.getFirst();
        var kind = LineKind.of(first.text());
        var text = kind.textOf(first.text());
        if (text.isEmpty() && first.kind() != Piece.Kind.SAME && line.size() > 1) {
            return new PrintedLine(LineKind.PARAGRAPH, line);
        }
        return new PrintedLine(
                kind,
                Stream.concat(
                                Stream.of(new Piece(first.kind(), text)),
                                line.stream().skip(1))
                        .filter(piece -> !piece.text().isEmpty())
                        .toList());
    }
}
