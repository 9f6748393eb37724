// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.sample;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.survey.sample.Plan.Draws;
import vn.motcua.survey.sample.Plan.PlanStage;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Sentence;

/** Reads a plan from YAML, of which JSON is a part. */
final class PlanFile {

    private static final Set<String> KNOWN = Set.of("unit", "within", "size", "draw", "certainty", "method", "reserve");

    private final Path file;

    PlanFile(Path file) {
        this.file = file;
    }

    Plan read() {
        if (!Files.isReadable(file)) {
            throw new BadData("There is no file %s.", file);
        }
        try {
            var root = new YAMLMapper().readTree(Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC));
            var stages = new ArrayList<PlanStage>();
            for (var node : root.path("stages")) {
                stages.add(stage(node, stages.size() + 1));
            }
            if (stages.isEmpty()) {
                throw new BadData("%s has no stages.", file.getFileName());
            }
            return new Plan(List.copyOf(stages), root.path("respondents").asInt(0));
        } catch (CharacterCodingException e) {
            throw new BadData("%s is not in UTF-8; save it anew as UTF-8.", file);
        } catch (IOException e) {
            throw new BadData("%s cannot be read: %s", file, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            throw new BadData("%s is no YAML or JSON: %s", file, e.getOriginalMessage());
        }
    }

    private PlanStage stage(JsonNode node, int number) {
        node.propertyNames().forEach(name -> requireKnown(name, number));
        return new PlanStage(
                required(node, "unit", number),
                words(node.path("within")),
                optional(node, "size"),
                draws(node.path("draw"), number),
                optional(node, "certainty"),
                method(node.path("method").asString("systematic"), number),
                node.path("reserve").asInt(0));
    }

    private BadData trouble(int number, String what, Object... blanks) {
        return new BadData("%s, stage %d: %s", file.getFileName(), number, new Sentence(what, blanks));
    }

    private void requireKnown(String name, int number) {
        if (!KNOWN.contains(name)) {
            throw trouble(
                    number,
                    "\"%s\" means nothing here; there are %s.",
                    name,
                    String.join(", ", KNOWN.stream().sorted().toList()));
        }
    }

    private String required(JsonNode node, String name, int number) {
        var word = optional(node, name);
        if (word == null) {
            throw trouble(number, "it has no %s.", name);
        }
        return word;
    }

    private static @Nullable String optional(JsonNode node, String name) {
        var word = node.path(name).asString("");
        return word.isBlank() ? null : word;
    }

    private static List<String> words(JsonNode node) {
        if (node.isString()) {
            return List.of(node.asString());
        }
        var words = new ArrayList<String>();
        node.forEach(item -> words.add(item.asString()));
        return List.copyOf(words);
    }

    private Draws draws(JsonNode node, int number) {
        if (!node.isObject()) {
            return new Draws(null, Map.of("", count(node, number)));
        }
        var numbers = new LinkedHashMap<String, Integer>();
        node.properties().stream()
                .filter(entry -> !entry.getKey().equals("by"))
                .forEach(entry -> numbers.put(entry.getKey(), count(entry.getValue(), number)));
        return new Draws(required(node, "by", number), numbers);
    }

    private int count(JsonNode node, int number) {
        if (!node.isIntegralNumber() || node.asInt() < 1) {
            throw trouble(
                    number,
                    "draw is a whole number from 1 up, or one for each value of a column, like {by: class, small: 3, large: 6}.");
        }
        return node.asInt();
    }

    private Method method(String word, int number) {
        try {
            return Method.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw trouble(number, "%s is no method; it is systematic or sampford.", word);
        }
    }
}
