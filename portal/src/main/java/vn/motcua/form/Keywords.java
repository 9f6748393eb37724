// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.form.Part.Check;

/** The words under {@code x-motcua} at one place of a definition; what is wrong with them becomes a problem. */
final class Keywords {

    private final JsonNode node;
    private final String path;
    private final Problems problems;

    Keywords(JsonNode node, String path, Problems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    void allow(Set<String> words) {
        node.propertyNames().stream()
                .filter(word -> !words.contains(word))
                .forEach(word -> problems.add(
                        path,
                        "unknown-word",
                        word,
                        String.join(", ", words.stream().sorted().toList())));
    }

    boolean has(String word) {
        return node.has(word);
    }

    JsonNode get(String word) {
        return node.path(word);
    }

    String text(String word) {
        return node.path(word).asString("");
    }

    boolean isTrue(String word) {
        return node.path(word).asBoolean(false);
    }

    /** A text that must be there in both languages. */
    Bilingual bilingual(String word) {
        var text = optional(word);
        if (text == null) {
            problems.add(path, "no-label", word);
            return new Bilingual(word, word);
        }
        return text;
    }

    /** A text that may be missing, but not in one language only. */
    @Nullable
    Bilingual optional(String word) {
        return node.has(word) ? bilingual(node.get(word), word) : null;
    }

    private Bilingual bilingual(JsonNode text, String word) {
        var vi = text.path("vi").asString("");
        var en = text.path("en").asString("");
        if (vi.isBlank() || en.isBlank()) {
            problems.add(path, "no-label", word);
        }
        return new Bilingual(Understood.line(vi), Understood.line(en));
    }

    Map<String, Bilingual> bilinguals(String word) {
        var texts = new LinkedHashMap<String, Bilingual>();
        node.path(word)
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), bilingual(entry.getValue(), word + "." + entry.getKey())));
        return texts;
    }

    @Nullable
    Formula formula(String word) {
        return node.has(word) ? formula(node.get(word), word) : null;
    }

    private @Nullable Formula formula(JsonNode text, String word) {
        if (!text.isString()) {
            problems.add(path, "wrong-kind", word, "FEEL");
            return null;
        }
        return switch (Formula.read(text.asString())) {
            case Formula.Reading.Good(Formula formula) -> known(formula);
            case Formula.Reading.Bad(String reason) -> {
                problems.add(path, "formula", text.asString(), reason);
                yield null;
            }
        };
    }

    private Formula known(Formula formula) {
        formula.unknownFunctions().forEach(name -> problems.add(path, "unknown-function", formula.text(), name));
        return formula;
    }

    List<Formula> when() {
        return Optional.ofNullable(formula("when")).stream().toList();
    }

    List<Check> checks() {
        var checks = new ArrayList<Check>();
        for (var check : node.path("checks")) {
            var formula = formula(check.path("test"), "checks.test");
            var message = bilingual(check.path("message"), "checks.message");
            if (formula != null) {
                checks.add(new Check(formula, message));
            }
        }
        return checks;
    }

    @Nullable
    DateLimit dateLimit(String word) {
        if (!node.has(word)) {
            return null;
        }
        var limit = DateLimit.of(text(word));
        if (limit.isEmpty()) {
            problems.add(path, "date-limit", text(word));
        }
        return limit.orElse(null);
    }

    Prefill.@Nullable Fact prefill() {
        if (!node.has("prefill")) {
            return null;
        }
        var fact = Prefill.Fact.of(text("prefill"));
        if (fact.isEmpty() && card() == null) {
            problems.add(path, "unknown-prefill", text("prefill"));
        }
        return fact.orElse(null);
    }

    /** What is filled in from a card that is shown, and not from the account. */
    @Nullable
    CardFact card() {
        return CardFact.of(text("prefill")).orElse(null);
    }

    /** As {@link #card}, where nothing else can be filled in. */
    @Nullable
    CardFact onlyCard() {
        if (has("prefill") && card() == null) {
            problems.add(path, "unknown-prefill", text("prefill"));
        }
        return card();
    }
}
