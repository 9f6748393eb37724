// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import vn.motcua.drafting.Sheet;

/**
 * The inputs of a sheet. Their names begin with {@link #PREFIX}, which no field of a form can, so that sample answers are
 * sent beside them.
 */
final class SheetFields {

    static final String PREFIX = "s-";

    private static final Set<String> OF_EVERY_QUESTION = Set.of(
            "name",
            "kind",
            "label-vi",
            "label-en",
            "short-vi",
            "short-en",
            "hint-vi",
            "hint-en",
            "required",
            "when",
            "check0-test",
            "check0-vi",
            "check0-en",
            "check1-test",
            "check1-vi",
            "check1-en",
            "check2-test",
            "check2-vi",
            "check2-en");
    private static final Map<String, List<String>> OF_KIND = Map.ofEntries(
            Map.entry(
                    "text",
                    List.of(
                            "minLength",
                            "maxLength",
                            "pattern",
                            "patternSays-vi",
                            "patternSays-en",
                            "computed",
                            "suggest",
                            "prefill")),
            Map.entry("name", List.of("maxLength", "prefill")),
            Map.entry("textarea", List.of("minLength", "maxLength", "rows")),
            Map.entry("date", List.of("notBefore", "notAfter", "computed", "suggest", "prefill")),
            Map.entry("number", List.of("minimum", "maximum", "whole", "unit-vi", "unit-en", "computed", "suggest")),
            Map.entry("money", List.of("minimum", "maximum", "computed")),
            Map.entry("radio", List.of("options", "suggest", "prefill")),
            Map.entry("select", List.of("options", "suggest", "prefill")),
            Map.entry("checkboxes", List.of("options", "minItems", "maxItems")),
            Map.entry("checkbox", List.of("computed")),
            Map.entry("commitment", List.of()),
            Map.entry("id-number", List.of("prefill")),
            Map.entry("phone", List.of("prefill")),
            Map.entry("email", List.of("prefill")),
            Map.entry("paper", List.of("paper")),
            Map.entry(Sheet.GROUP, List.of("applicant")),
            Map.entry(Sheet.REPEAT, List.of("row-vi", "row-en", "minItems", "maxItems")),
            Map.entry(Sheet.PLACE, List.of("detail", "suggest", "prefill")));

    private SheetFields() {}

    /** Whether the page of a question of this kind shows the line. */
    static boolean shows(String kind, String line) {
        return OF_EVERY_QUESTION.contains(line)
                || OF_KIND.getOrDefault(kind, List.of()).contains(line);
    }

    /** What was sent, over what stands there and was not shown; when the kind changes, only what was sent. */
    static Sheet sent(MultiValueMap<String, String> fields, Sheet before) {
        var lines = new HashMap<String, String>();
        var kind = text(fields, Sheet.KIND);
        if (kind.equals(before.kind())) {
            before.lines().forEach((line, text) -> {
                if (!shows(kind, line)) {
                    lines.put(line, text);
                }
            });
        }
        fields.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                lines.put(name.substring(PREFIX.length()), values.getFirst());
            }
        });
        return new Sheet(lines);
    }

    static String text(MultiValueMap<String, String> fields, String line) {
        var text = fields.getFirst(PREFIX + line);
        return text == null ? "" : text.strip();
    }
}
