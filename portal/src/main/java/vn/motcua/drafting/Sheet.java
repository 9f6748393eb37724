// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.form.Bilingual;

/**
 * What an administrator writes of one question, group, page or section: lines by their names, all texts, blank ones left
 * out. A sheet is what a page of the designer shows and sends back.
 */
public record Sheet(Map<String, String> lines) {

    /** Vietnamese and English of a text stand under its name with these endings. */
    public static final String VI = "-vi";

    public static final String EN = "-en";

    public static final String NAME = "name";
    public static final String TITLE = "title";
    public static final String LABEL = "label";
    public static final String HINT = "hint";
    public static final String SHORT = "short";

    /** A widget, or {@link #GROUP}, {@link #REPEAT}, {@link #PLACE}. */
    public static final String KIND = "kind";

    public static final String REQUIRED = "required";

    /** A line for each: {@code value = Vietnamese | English}. */
    public static final String OPTIONS = "options";

    public static final String WHEN = "when";
    public static final String COMPUTED = "computed";
    public static final String SUGGEST = "suggest";
    public static final String MINIMUM = "minimum";
    public static final String MAXIMUM = "maximum";
    public static final String WHOLE = "whole";
    public static final String MIN_LENGTH = "minLength";
    public static final String MAX_LENGTH = "maxLength";
    public static final String PATTERN = "pattern";

    /** What is said when the pattern does not fit. */
    public static final String PATTERN_SAYS = "patternSays";

    public static final String NOT_BEFORE = "notBefore";
    public static final String NOT_AFTER = "notAfter";
    public static final String UNIT = "unit";
    public static final String ROWS = "rows";
    public static final String PREFILL = "prefill";
    public static final String PAPER = "paper";
    public static final String MIN_ITEMS = "minItems";
    public static final String MAX_ITEMS = "maxItems";
    public static final String ROW = "row";
    public static final String DETAIL = "detail";
    public static final String APPLICANT = "applicant";

    /** The kinds that are no widget. */
    public static final String GROUP = "group";

    public static final String REPEAT = "repeat";
    public static final String PLACE = "place";
    public static final String YES = "true";

    /** How many rules a question may have of its own. */
    public static final int CHECKS = 3;

    public Sheet {
        var kept = new TreeMap<String, String>();
        lines.forEach((name, text) -> {
            var clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replace("\r\n", "\n")
                    .strip();
            if (!clean.isEmpty()) {
                kept.put(name, clean);
            }
        });
        lines = Collections.unmodifiableMap(kept);
    }

    public static String checkTest(int number) {
        return "check" + number + "-test";
    }

    public static String checkSays(int number) {
        return "check" + number;
    }

    public String text(String line) {
        return lines.getOrDefault(line, "");
    }

    public boolean has(String line) {
        return lines.containsKey(line);
    }

    public boolean isTrue(String line) {
        return text(line).equals(YES);
    }

    public String kind() {
        return text(KIND);
    }

    Bilingual bilingual(String line) {
        return new Bilingual(text(line + VI), text(line + EN));
    }

    /** Changes with every word on it: tells whether somebody else has changed it since it was read. */
    public String mark() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
