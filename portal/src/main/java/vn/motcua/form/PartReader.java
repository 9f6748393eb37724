// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Choice;
import vn.motcua.form.Part.Drawing;
import vn.motcua.form.Part.Logic;
import vn.motcua.form.Part.Look;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/**
 * Reads the properties of a schema into parts. It completes the schema on the way: the format a widget implies, the
 * properties of a place.
 */
final class PartReader {

    private static final String PLACE = "place";
    private static final Set<String> EVERY = Set.of("label", "short", "hint", "when", "checks", "errors");
    private static final Set<String> QUESTION = with(
            EVERY,
            "widget",
            "options",
            "computed",
            "suggest",
            "prefill",
            "notBefore",
            "notAfter",
            "rows",
            "autocomplete",
            "unit",
            "paper");
    private static final Set<String> GROUP = with(EVERY, "widget", "applicant");
    private static final Set<String> PLACES = with(EVERY, "widget", "detail", "suggest", "prefill");
    private static final Set<String> REPEAT = with(EVERY, "row");

    private final Problems problems;

    PartReader(Problems problems) {
        this.problems = problems;
    }

    private static Set<String> with(Set<String> words, String... more) {
        var all = new HashSet<>(words);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    List<Part> parts(ObjectNode schema, String path) {
        checkRequired(schema, path);
        var parts = new ArrayList<Part>();
        for (var entry : schema.path("properties").properties()) {
            if (entry.getValue() instanceof ObjectNode child) {
                parts.add(part(entry.getKey(), child, path, isRequired(schema, entry.getKey())));
            }
        }
        return parts;
    }

    private void checkRequired(ObjectNode schema, String path) {
        for (var name : schema.path("required")) {
            if (!schema.path("properties").has(name.asString(""))) {
                problems.add(path, "required-unknown", name.asString(""));
            }
        }
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return schema.path("required")
                .valueStream()
                .anyMatch(required -> required.asString("").equals(name));
    }

    private Part part(String name, ObjectNode schema, String parent, boolean required) {
        var path = Paths.child(parent, name);
        if (!FieldNames.isGood(name)) {
            problems.add(path, "bad-name", name);
        }
        if (FieldNames.OF_THE_PAGE.contains(path)) {
            problems.add(
                    path,
                    "taken-name",
                    name,
                    String.join(", ", FieldNames.OF_THE_PAGE.stream().sorted().toList()));
        }
        var words = new Keywords(schema.path(SchemaRules.LAYOUT), path, problems);
        if (isObject(schema)) {
            return block(name, schema, path, required, words);
        }
        return isObject(schema.path("items"))
                ? repeat(name, schema, path, required, words)
                : question(name, schema, path, required, words);
    }

    private static boolean isObject(JsonNode schema) {
        return schema.path("type").asString("").equals("object");
    }

    private Look look(Keywords words) {
        var label = words.bilingual("label");
        var named = words.optional("short");
        return new Look(
                label,
                named != null ? named : new Bilingual(Wording.inSentence(label.vi()), Wording.inSentence(label.en())),
                words.optional("hint"),
                words.bilinguals("errors"));
    }

    private static Logic logic(Keywords words) {
        return new Logic(words.when(), words.formula("computed"), words.formula("suggest"), words.checks());
    }

    private Part block(String name, ObjectNode schema, String path, boolean required, Keywords words) {
        var place = words.text("widget").equals(PLACE);
        words.allow(place ? PLACES : GROUP);
        if (!place && words.has("widget")) {
            problems.add(path, "unknown-widget", words.text("widget"), PLACE);
        }
        var parts = place ? placeParts(schema, path, words) : parts(schema, path);
        if (parts.isEmpty()) {
            problems.add(path, "no-fields", name);
        }
        return new Block(
                name,
                path,
                required,
                look(words),
                logic(words),
                parts,
                place,
                words.formula("applicant"),
                place ? words.onlyCard() : null);
    }

    private List<Part> placeParts(ObjectNode schema, String path, Keywords words) {
        var names = words.has("detail")
                ? List.of(PlaceChoice.DETAIL, PlaceChoice.PROVINCE, PlaceChoice.DISTRICT, PlaceChoice.COMMUNE)
                : List.of(PlaceChoice.PROVINCE, PlaceChoice.DISTRICT, PlaceChoice.COMMUNE);
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var name : names) {
            properties.putObject(name).put("type", "string").put("maxLength", 300);
            if (!name.equals(PlaceChoice.DISTRICT)) {
                required.add(name);
            }
        }
        return names.stream().map(name -> placePart(name, path, words)).toList();
    }

    private Part placePart(String name, String path, Keywords words) {
        var label = name.equals(PlaceChoice.DETAIL) && words.get(name).isObject()
                ? words.bilingual(name)
                : Wording.text("view.place." + name);
        var named = new Bilingual(Wording.inSentence(label.vi()), Wording.inSentence(label.en()));
        return new Question(
                name,
                Paths.child(path, name),
                !name.equals(PlaceChoice.DISTRICT),
                new Look(label, named, null, Map.of()),
                Logic.NONE,
                name.equals(PlaceChoice.DETAIL) ? Widget.TEXT : Widget.SELECT,
                "string",
                List.of(),
                null,
                null,
                new Drawing(null, null, null, 0, name.equals(PlaceChoice.DETAIL) ? 300 : 0, null, null));
    }

    private Part repeat(String name, ObjectNode schema, String path, boolean required, Keywords words) {
        words.allow(REPEAT);
        var parts = parts((ObjectNode) schema.path("items"), path);
        if (parts.isEmpty()) {
            problems.add(path, "no-fields", name);
        }
        var row = words.bilingual("row");
        return new Repeat(
                name,
                path,
                required,
                look(words),
                logic(words),
                parts,
                row,
                schema.path("minItems").asInt(0),
                schema.path("maxItems").asInt(100));
    }

    private Part question(String name, ObjectNode schema, String path, boolean required, Keywords words) {
        words.allow(QUESTION);
        var type = schema.path("type").asString("");
        var widget = widget(path, type, words);
        if (widget.format() != null && !schema.has("format")) {
            schema.put("format", widget.format());
        }
        return new Question(
                name,
                path,
                required,
                look(words),
                logic(words),
                widget,
                type,
                choices(widget, schema, path, words),
                words.dateLimit("notBefore"),
                words.dateLimit("notAfter"),
                drawing(schema, words));
    }

    private static Drawing drawing(ObjectNode schema, Keywords words) {
        return new Drawing(
                words.prefill(),
                words.card(),
                words.optional("unit"),
                words.get("rows").asInt(0),
                schema.path("maxLength").asInt(0),
                words.has("autocomplete") ? words.text("autocomplete") : null,
                words.has("paper") ? words.text("paper") : null);
    }

    private Widget widget(String path, String type, Keywords words) {
        var word = words.text("widget");
        var known = String.join(", ", Widget.words());
        if (word.isEmpty()) {
            problems.add(path, "no-widget", known);
        }
        var widget = Widget.of(word);
        if (widget.isEmpty() && !word.isEmpty()) {
            problems.add(path, "unknown-widget", word, known);
        }
        widget.filter(found -> !found.fits(type))
                .ifPresent(found -> problems.add(
                        path,
                        "widget-type",
                        word,
                        type,
                        String.join(", ", found.types().stream().sorted().toList())));
        return widget.orElse(Widget.TEXT);
    }

    private List<Choice> choices(Widget widget, ObjectNode schema, String path, Keywords words) {
        if (!widget.isChoice()) {
            return List.of();
        }
        var values = (widget == Widget.CHECKBOXES ? schema.path("items") : schema).path("enum");
        if (values.isEmpty()) {
            problems.add(path, "no-options");
        }
        var labels = words.bilinguals("options");
        var choices = new ArrayList<Choice>();
        for (var value : values) {
            choices.add(choice(value.asString(""), labels.get(value.asString("")), path));
        }
        labels.keySet().stream()
                .filter(label ->
                        choices.stream().noneMatch(choice -> choice.value().equals(label)))
                .forEach(label -> problems.add(path, "unknown-option", label));
        return choices;
    }

    private Choice choice(String value, @Nullable Bilingual label, String path) {
        if (label == null) {
            problems.add(path, "option-label", value);
            return new Choice(value, new Bilingual(value, value));
        }
        return new Choice(value, label);
    }
}
