// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as shapes, from the font that the forms are printed with: the same on every machine, whatever fonts it has. */
final class Letters {

    private static final Letters REGULAR = new Letters("Regular");
    private static final Letters BOLD = new Letters("Bold");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private Letters(String style) {
        var name = "/liberation/LiberationSans-" + style + ".ttf";
        try (var in = Objects.requireNonNull(Letters.class.getResourceAsStream(name), name)) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            this.characters = font.getUnicodeCmapLookup();
            this.unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read: " + name, e);
        }
    }

    static Letters of(boolean isBold) {
        return isBold ? BOLD : REGULAR;
    }

    /** In parts of the size. */
    synchronized double width(String text) {
        return composed(text).codePoints().mapToDouble(this::advance).sum();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a line that begins at x and stands on y. */
    synchronized Shape drawn(String text, double x, double y, double size) {
        var line = new Path2D.Double();
        var at = x;
        for (var character : composed(text).codePoints().toArray()) {
            var place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / unitsPerEm, -size / unitsPerEm);
            line.append(glyph(character).getPathIterator(place), false);
            at += advance(character) * size;
        }
        return line;
    }

    private Shape glyph(int character) {
        try {
            var glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
