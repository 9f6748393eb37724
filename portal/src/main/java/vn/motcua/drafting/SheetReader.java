// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes down what stands in a definition as the sheet of one question, page or section. */
final class SheetReader {

    private SheetReader() {}

    static String kind(JsonNode node) {
        var widget = node.path(Definition.LAYOUT).path("widget").asString("");
        if (node.path("type").asString("").equals("object")) {
            return widget.equals(Sheet.PLACE) ? Sheet.PLACE : Sheet.GROUP;
        }
        return node.path("items").path("type").asString("").equals("object") ? Sheet.REPEAT : widget;
    }

    /** Texts in both languages, and plain ones, that stand in a node under the names of the lines. */
    static Sheet texts(JsonNode node, String... names) {
        var lines = new HashMap<String, String>();
        for (var name : names) {
            put(lines, name, node.path(name));
        }
        return new Sheet(lines);
    }

    private static void put(Map<String, String> lines, String line, JsonNode value) {
        if (value.isObject()) {
            lines.put(line + Sheet.VI, value.path("vi").asString(""));
            lines.put(line + Sheet.EN, value.path("en").asString(""));
        } else if (value.isNumber()) {
            lines.put(line, value.decimalValue().toPlainString());
        } else if (!value.isMissingNode()) {
            lines.put(line, value.asString(""));
        }
    }

    static Sheet question(JsonNode node, boolean isRequired) {
        var lines = new HashMap<String, String>();
        var words = node.path(Definition.LAYOUT);
        for (var name : SheetWriter.WORDS) {
            put(lines, name, words.path(name));
        }
        for (var name : SheetWriter.LIMITS) {
            put(lines, name, node.path(name));
        }
        lines.put(Sheet.KIND, kind(node));
        lines.put(Sheet.REQUIRED, isRequired ? Sheet.YES : "");
        lines.put(Sheet.WHOLE, node.path("type").asString("").equals("integer") ? Sheet.YES : "");
        lines.put(Sheet.OPTIONS, options(node));
        put(lines, Sheet.PATTERN_SAYS, words.path("errors").path("pattern"));
        checks(lines, words.path("checks"));
        return new Sheet(lines);
    }

    private static String options(JsonNode node) {
        var names = node.path(Definition.LAYOUT).path("options");
        var values = node.has("items") ? node.path("items").path("enum") : node.path("enum");
        return values.valueStream()
                .map(value -> value.asString(""))
                .map(value -> value + " = " + names.path(value).path("vi").asString("") + " | "
                        + names.path(value).path("en").asString(""))
                .collect(Collectors.joining("\n"));
    }

    private static void checks(Map<String, String> lines, JsonNode checks) {
        for (int number = 0; number < checks.size(); number++) {
            put(lines, Sheet.checkTest(number), checks.path(number).path("test"));
            put(lines, Sheet.checkSays(number), checks.path(number).path("message"));
        }
    }
}
