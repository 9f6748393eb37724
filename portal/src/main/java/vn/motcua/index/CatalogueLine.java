// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.regex.Pattern;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.RefusedValue;
import vn.motcua.index.Node.Direction;
import vn.motcua.index.Node.Scale;
import vn.motcua.index.WaveDraft.Entry;

/** What a list of indicators says of one part: its names and its scale. */
final class CatalogueLine {

    private static final Pattern PERCENT = Pattern.compile("0\\s*%\\s*-\\s*100\\s*%");
    private static final Pattern RANGE =
            Pattern.compile("([0-9]{1,10}(?:\\.[0-9]{1,10})?)\\s*-\\s*([0-9,]{1,13}(?:\\.[0-9]{1,10})?)(?![0-9.,]).*");
    private static final Pattern NUMBERED =
            Pattern.compile("^(Chỉ số nội dung \\d+|Dimension \\d+|\\d+\\.\\w+)\\s*:\\s*");

    private CatalogueLine() {}

    static Entry read(CsvRow row, WaveDraft draft) {
        var code = row.required("code", "a code such as D1, 1.1 or 1.1.2");
        var known = ImportedFigures.part(draft, "code", code);
        if (plain(row.text("name_vi")).isEmpty()) {
            throw new RefusedValue("name_vi", row.text("name_vi"), "the Vietnamese name");
        }
        var described = described(row, known);
        return into -> into.describe(described);
    }

    private static Node described(CsvRow row, Node known) {
        var english = plain(row.text("name_en"));
        var inherited =
                known.name().en().equals(known.code()) ? "" : known.name().en();
        return new Node(
                known.code(),
                known.parent(),
                known.level(),
                new Name(plain(row.text("name_vi")), english.isEmpty() ? inherited : english),
                known.level() == Level.INDICATOR ? scale(row.text("scale")) : known.scale(),
                known.formula(),
                known.isBreak());
    }

    /** Without its number in front, the star of a footnote and the unit in brackets, which the scale says. */
    private static String plain(String name) {
        return NUMBERED.matcher(name)
                .replaceFirst("")
                .replaceAll("\\s*(\\(%\\))?\\s*\\*?$", "")
                .strip();
    }

    private static Scale scale(String text) {
        if (PERCENT.matcher(text).matches()) {
            return new Scale(0, 1, Direction.UP, new Name("%", "%"));
        }
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return new Scale(Double.NaN, Double.NaN, Direction.UP, Name.NONE);
        }
        var least = Double.parseDouble(range.group(1));
        var most = Double.parseDouble(range.group(2).replace(",", ""));
        var unit = text.contains("VND") ? new Name("nghìn đồng", "thousand VND") : Name.NONE;
        return new Scale(least, most, Direction.UP, unit);
    }
}
