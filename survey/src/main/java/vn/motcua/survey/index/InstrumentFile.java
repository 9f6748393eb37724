// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
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
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;

/** Reads an instrument from YAML, of which JSON is a part, and says of each fault where it lies. */
final class InstrumentFile {

    /** {@code questions} are asked and do not count; {@code without} gives words to codes of no answer. */
    private static final Set<String> OF_COMPOSITES =
            Set.of("code", "name", "combine", "range", "weight", "parts", "respondents", "questions", "without");

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

    private final String source;

    private InstrumentFile(String source) {
        this.source = source;
    }

    static Instrument read(Path file) {
        if (!Files.isReadable(file)) {
            throw new BadData("There is no file %s.", file);
        }
        try {
            return read(file.getFileName().toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new BadData("%s is not in UTF-8; save it anew as UTF-8.", file);
        } catch (IOException e) {
            throw new BadData("%s cannot be read: %s", file, String.valueOf(e.getMessage()));
        }
    }

    static Instrument read(String source, String text) {
        try {
            return new InstrumentFile(source)
                    .instrument(new YAMLMapper().readTree(Normalizer.normalize(text, Normalizer.Form.NFC)));
        } catch (JacksonException e) {
            throw new BadData("%s is no YAML or JSON: %s", source, e.getOriginalMessage());
        }
    }

    private Instrument instrument(JsonNode root) {
        return new Instrument(composite(root, new Sentence("the instrument")), respondents(root));
    }

    private BadData trouble(Object where, String what, Object... blanks) {
        return new BadData("%s, %s: %s", source, where, new Sentence(what, blanks));
    }

    private int respondents(JsonNode root) {
        var node = root.path("respondents");
        if (!node.isMissingNode() && (!node.isIntegralNumber() || node.asInt() < 1)) {
            throw trouble("respondents", "%s is no whole number from 1 up.", node);
        }
        return node.asInt(15);
    }

    private Part part(JsonNode node, Sentence where) {
        return node.has("parts") ? composite(node, where) : indicator(node, where);
    }

    private Composite composite(JsonNode node, Sentence where) {
        var code = code(node, where);
        requireKnown(node, OF_COMPOSITES, code);
        var combination = chosen(node, "combine", Combination::valueOf, code);
        var parts = parts(node, code);
        var range = combination == Combination.SUM ? rangeOfSum(node, code) : pair(node, "range", code);
        return new Composite(
                code, words(node.path("name")), combination, range[0], range[1], weight(node, code), parts);
    }

    /** A sum's ends follow from its parts; others beside them would be passed over in silence. */
    private double[] rangeOfSum(JsonNode node, String code) {
        if (node.has("range")) {
            throw trouble(code, "a sum has no range, for its ends are the sums of its parts' ends; take range out.");
        }
        return new double[] {0, 1};
    }

    private List<Part> parts(JsonNode node, String code) {
        var parts = new ArrayList<Part>();
        for (var inner : node.path("parts")) {
            parts.add(part(inner, new Sentence("part %d of %s", parts.size() + 1, code)));
        }
        if (parts.isEmpty()) {
            throw trouble(code, "it has no parts.");
        }
        return List.copyOf(parts);
    }

    private Indicator indicator(JsonNode node, Sentence where) {
        var code = code(node, where);
        requireKnown(node, OF_INDICATORS, code);
        var scale = pair(node, "scale", code);
        var scores = scores(node, code);
        var without = list(node, "without", code, JsonNode::asString);
        scores.forEach((answer, score) -> requireOnScale(score, new Sentence("answer %s", answer), scale, code));
        requireDifferent(scores.keySet(), without, code);
        return new Indicator(
                code,
                words(node.path("name")),
                words(node.path("question")),
                text(node, "column", code),
                scores,
                scale[0],
                scale[1],
                chosen(node, "direction", Direction::valueOf, code),
                without,
                node.path("when").asString(""),
                unasked(node, scale, code),
                weight(node, code),
                List.copyOf(list(node, "breaks", code, JsonNode::asInt)));
    }

    private @Nullable Double unasked(JsonNode node, double[] scale, String code) {
        if (!node.has("unasked")) {
            return null;
        }
        if (!node.has("when")) {
            throw trouble(code, "unasked says what those count as who are not asked, but without when everyone is.");
        }
        var unasked = number(node.path("unasked"), "unasked", code);
        requireOnScale(unasked, "unasked", scale, code);
        return unasked;
    }

    private void requireOnScale(double number, Object name, double[] scale, String code) {
        if (!(number >= scale[0] && number <= scale[1])) {
            throw trouble(
                    code,
                    "%s stands for %s, which is not on the scale from %s to %s.",
                    name,
                    NumberColumn.show(number),
                    NumberColumn.show(scale[0]),
                    NumberColumn.show(scale[1]));
        }
    }

    private void requireDifferent(Set<String> answers, Set<String> without, String code) {
        without.stream().filter(answers::contains).sorted().findFirst().ifPresent(word -> {
            throw trouble(code, "%s stands both in answers and in without; it is an answer or it is none.", word);
        });
    }

    /** A slip in a word would otherwise be passed over in silence. */
    private void requireKnown(JsonNode node, Set<String> known, String code) {
        node.propertyNames().forEach(name -> {
            if (!known.contains(name)) {
                throw trouble(
                        code,
                        "\"%s\" means nothing here; there are %s.",
                        name,
                        String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    private String code(JsonNode node, Sentence where) {
        return text(node, "code", where);
    }

    private String text(JsonNode node, String name, Object where) {
        var text = node.path(name).asString("");
        if (text.isBlank()) {
            throw trouble(where, "it has no %s.", name);
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
                    "%s is no %s; it is %s.",
                    word,
                    name,
                    name.equals("combine") ? new Sentence("mean, geometric or sum") : new Sentence("up or down"));
        }
    }

    private double[] pair(JsonNode node, String name, String code) {
        var pair = node.path(name);
        var ends = new double[2];
        for (int place = 0; place < pair.size() && place < 2; place++) {
            ends[place] = number(pair.get(place), name, code);
        }
        if (pair.size() != 2 || !(ends[0] < ends[1])) {
            throw trouble(code, "it needs a %s, the lower end first, like [0, 1].", name);
        }
        return ends;
    }

    private double number(JsonNode node, Object name, String code) {
        if (!node.isNumber()) {
            throw trouble(code, "%s of %s is no number.", node, name);
        }
        return node.asDouble();
    }

    private double weight(JsonNode node, String code) {
        var weight = node.has("weight") ? number(node.path("weight"), "weight", code) : 1;
        if (!(weight > 0)) {
            throw trouble(
                    code,
                    "a weight of %s would list what does not count; give one above 0, or take the part out.",
                    weight);
        }
        return weight;
    }

    /** Answers are codes with a score, or with words only where the codes are the numbers. */
    private Map<String, Double> scores(JsonNode node, String code) {
        var answers = node.path("answers");
        if (!answers.isMissingNode() && !answers.isObject()) {
            throw trouble(code, "answers are codes with what they stand for, like {1: 1, 2: 0}.");
        }
        var scores = new LinkedHashMap<String, Double>();
        answers.properties().forEach(answer -> {
            var score = answer.getValue().isObject() ? answer.getValue().path("score") : answer.getValue();
            if (!score.isMissingNode()) {
                scores.put(answer.getKey(), number(score, new Sentence("answer %s", answer.getKey()), code));
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

    private <T> Set<T> list(JsonNode parent, String name, String code, Function<JsonNode, @Nullable T> of) {
        var node = parent.path(name);
        if (!node.isMissingNode() && !node.isArray()) {
            throw trouble(code, "%s is a list, like [%s].", name, node.asString("1, 2"));
        }
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
