// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV that a spreadsheet opens as it is meant: RFC 4180 with a byte order mark, so that Excel reads UTF-8, and with no
 * cell that it would take for a formula (OWASP, CSV injection): an apostrophe stands before such a one, which
 * {@link CsvRow} takes away again.
 */
public final class CsvText {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("(?s)([\\s\\p{Z}\\p{C}]*[=+@\\-＝＋－＠]|[\\t\\r\\n]).*");

    private final Appendable out;

    public CsvText(Appendable out) throws IOException {
        this.out = out;
        out.append(MARK);
    }

    public void line(List<String> cells) throws IOException {
        out.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        var harmless = isFormula(text) ? "'" + text : text;
        return harmless.chars().anyMatch(letter -> ",;\"\r\n\t".indexOf(letter) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    /** Whether a spreadsheet would take it for a formula, behind blanks and written wide too. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }
}
