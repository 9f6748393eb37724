// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.survey.index.Composite.Combination;
import vn.motcua.survey.index.Indicator.Direction;
import vn.motcua.survey.table.BadData;

/** Reads an instrument from YAML, of which JSON is a part, and says of each fault where it lies. */
final class InstrumentFile {

    private static final Set<String> OF_COMPOSITES =
            Set.of("code", "name", "combine", "range", "weight", "parts", "respondents");
    private static final Set<String> OF_INDICATORS = Set.of(
            "code",
            "name",
            "question",
            "column",
            "answers",
            "scale",
            "direction",
            "without",
            "when",
            "unasked",
            "weight",
            "breaks");

    private final Path file;

    InstrumentFile(Path file) {
        this.file = file;
    }

    Instrument read() {
        if (!Files.isReadable(file)) {
            throw new BadData("There is no file %s.".formatted(file));
        }
        try {
            var root = new YAMLMapper().readTree(file.toFile());
            return new Instrument(
                    composite(root, "the instrument"), root.path("respondents").asInt(15));
        } catch (JacksonException e) {
            throw new BadData("%s is no YAML or JSON: %s".formatted(file, e.getOriginalMessage()));
        }
    }

    private BadData trouble(String where, String what) {
        return new BadData("%s, %s: %s".formatted(file.getFileName(), where, what));
    }

    private Part part(JsonNode node, String where) {
        return node.has("parts") ? composite(node, where) : indicator(node, where);
    }

    private Composite composite(JsonNode node, String where) {
        var code = code(node, where);
        requireKnown(node, OF_COMPOSITES, code);
        var combination = chosen(node, "combine", Combination::valueOf, code);
        var parts = parts(node, code);
        var range =
                combination == Combination.SUM && !node.has("range") ? new double[] {0, 1} : pair(node, "range", code);
        return new Composite(
                code, words(node.path("name")), combination, range[0], range[1], weight(node, code), parts);
    }

    private List<Part> parts(JsonNode node, String code) {
        var parts = new ArrayList<Part>();
        for (var inner : node.path("parts")) {
            parts.add(part(inner, "part %d of %s".formatted(parts.size() + 1, code)));
        }
        if (parts.isEmpty()) {
            throw trouble(code, "it has no parts.");
        }
        return List.copyOf(parts);
    }

    private Indicator indicator(JsonNode node, String where) {
        var code = code(node, where);
        requireKnown(node, OF_INDICATORS, code);
        var scale = pair(node, "scale", code);
        return new Indicator(
                code,
                words(node.path("name")),
                words(node.path("question")),
                text(node, "column", code),
                scores(node, code),
                scale[0],
                scale[1],
                chosen(node, "direction", Direction::valueOf, code),
                list(node.path("without"), JsonNode::asString),
                node.path("when").asString(""),
                node.has("unasked") ? number(node.path("unasked"), "unasked", code) : null,
                weight(node, code),
                List.copyOf(list(node.path("breaks"), JsonNode::asInt)));
    }

    /** A slip in a word would otherwise be passed over in silence. */
    private void requireKnown(JsonNode node, Set<String> known, String code) {
        node.propertyNames().forEach(name -> {
            if (!known.contains(name)) {
                throw trouble(
                        code,
                        "\"%s\" means nothing here; there are %s."
                                .formatted(
                                        name,
                                        String.join(
                                                ", ", known.stream().sorted().toList())));
            }
        });
    }

    private String code(JsonNode node, String where) {
        return text(node, "code", where);
    }

    private String text(JsonNode node, String name, String where) {
        var text = node.path(name).asString("");
        if (text.isBlank()) {
            throw trouble(where, "it has no %s.".formatted(name));
        }
        return text;
    }

    private <T> T chosen(JsonNode node, String name, Function<String, T> choice, String code) {
        var word = text(node, name, code);
        try {
            return choice.apply(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw trouble(
                    code,
                    "%s is no %s; it is %s."
                            .formatted(word, name, name.equals("combine") ? "mean, geometric or sum" : "up or down"));
        }
    }

    private double[] pair(JsonNode node, String name, String code) {
        var pair = node.path(name);
        if (pair.size() != 2 || !(pair.get(0).asDouble() < pair.get(1).asDouble())) {
            throw trouble(code, "it needs a %s, the lower end first, like [0, 1].".formatted(name));
        }
        return new double[] {number(pair.get(0), name, code), number(pair.get(1), name, code)};
    }

    private double number(JsonNode node, String name, String code) {
        if (!node.isNumber()) {
            throw trouble(code, "%s of %s is no number.".formatted(node, name));
        }
        return node.asDouble();
    }

    private double weight(JsonNode node, String code) {
        var weight = node.has("weight") ? number(node.path("weight"), "weight", code) : 1;
        if (!(weight > 0)) {
            throw trouble(
                    code,
                    "a weight of %s would list what does not count; give one above 0, or take the part out."
                            .formatted(weight));
        }
        return weight;
    }

    /** Answers are codes with a score, or with words only where the codes are the numbers. */
    private Map<String, Double> scores(JsonNode node, String code) {
        var scores = new LinkedHashMap<String, Double>();
        node.path("answers").properties().forEach(answer -> {
            var score = answer.getValue().isObject() ? answer.getValue().path("score") : answer.getValue();
            if (!score.isMissingNode()) {
                scores.put(answer.getKey(), number(score, "answer " + answer.getKey(), code));
            }
        });
        return scores;
    }

    private static Map<String, String> words(JsonNode node) {
        var words = new LinkedHashMap<String, String>();
        node.properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        if (node.isString()) {
            words.put("en", node.asString());
        }
        return words;
    }

    private static <T> Set<T> list(JsonNode node, Function<JsonNode, @Nullable T> of) {
        var values = new HashSet<T>();
        node.forEach(item -> {
            var value = of.apply(item);
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }
}
