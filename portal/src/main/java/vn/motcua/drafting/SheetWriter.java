// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Bilingual;
import vn.motcua.form.Widget;

/** Writes a sheet into the node of a definition; what a sheet does not name, such as examples, stays as it is. */
final class SheetWriter {

    /** The words of a question that are texts, in the order in which a file is read best. */
    static final List<String> WORDS = List.of(
            Sheet.LABEL,
            Sheet.SHORT,
            Sheet.HINT,
            Sheet.ROW,
            Sheet.WHEN,
            Sheet.COMPUTED,
            Sheet.SUGGEST,
            Sheet.APPLICANT,
            Sheet.NOT_BEFORE,
            Sheet.NOT_AFTER,
            Sheet.UNIT,
            Sheet.ROWS,
            Sheet.PREFILL,
            Sheet.PAPER,
            Sheet.DETAIL);

    static final List<String> LIMITS = List.of(
            Sheet.MINIMUM,
            Sheet.MAXIMUM,
            Sheet.MIN_LENGTH,
            Sheet.MAX_LENGTH,
            Sheet.PATTERN,
            Sheet.MIN_ITEMS,
            Sheet.MAX_ITEMS);

    private static final Set<String> IN_BOTH_LANGUAGES =
            Set.of(Sheet.LABEL, Sheet.SHORT, Sheet.HINT, Sheet.ROW, Sheet.UNIT, Sheet.TITLE, Sheet.DETAIL);
    private static final Set<String> MUST_BE_THERE = Set.of(Sheet.LABEL, Sheet.ROW, Sheet.TITLE);
    private static final Pattern OPTION = Pattern.compile("(?:([A-Za-z0-9._-]+)\\s*=)?\\s*([^|]+?)\\s*\\|\\s*(.+)");

    private final Sheet sheet;
    private final List<Fault> faults;

    SheetWriter(Sheet sheet, List<Fault> faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    /** The title, hint and condition of a page, a section or the form. */
    void texts(ObjectNode node, boolean mustHaveTitle, String... names) {
        for (var name : names) {
            if (IN_BOTH_LANGUAGES.contains(name)) {
                bilingual(node, name, mustHaveTitle && MUST_BE_THERE.contains(name));
            } else {
                plain(node, name);
            }
        }
    }

    void question(ObjectNode node) {
        var kind = sheet.kind();
        type(node, kind);
        for (var limit : LIMITS) {
            limit(node, limit);
        }
        var words = layout(node);
        words(words, kind);
        pattern(words);
        checks(words);
        if (Widget.of(kind).filter(Widget::isChoice).isPresent()) {
            options(node, words, kind);
        } else {
            words.remove("options");
        }
    }

    private void words(ObjectNode words, String kind) {
        var widget = kind.equals(Sheet.GROUP) || kind.equals(Sheet.REPEAT) ? "" : kind;
        for (var word : WORDS) {
            word(words, word, kind);
        }
        if (widget.isEmpty()) {
            words.remove("widget");
        } else {
            words.put("widget", widget);
        }
    }

    private void word(ObjectNode words, String word, String kind) {
        if (word.equals(Sheet.DETAIL)) {
            detail(words);
        } else if (word.equals(Sheet.ROWS)) {
            number(words, word);
        } else if (IN_BOTH_LANGUAGES.contains(word)) {
            var isAskedFor = !word.equals(Sheet.ROW) || kind.equals(Sheet.REPEAT);
            bilingual(words, word, isAskedFor && MUST_BE_THERE.contains(word));
        } else {
            plain(words, word);
        }
    }

    /** A place may have its line for house and street, by its usual name or one of its own. */
    private void detail(ObjectNode words) {
        if (sheet.has(Sheet.DETAIL + Sheet.VI)) {
            bilingual(words, Sheet.DETAIL, false);
        } else if (sheet.isTrue(Sheet.DETAIL)) {
            words.put(Sheet.DETAIL, true);
        } else {
            words.remove(Sheet.DETAIL);
        }
    }

    static ObjectNode layout(ObjectNode node) {
        return node.get(Definition.LAYOUT) instanceof ObjectNode words ? words : node.putObject(Definition.LAYOUT);
    }

    private void bilingual(ObjectNode node, String word, boolean mustBeThere) {
        var text = sheet.bilingual(word);
        if (text.vi().isEmpty() && text.en().isEmpty() && !mustBeThere) {
            node.remove(word);
            return;
        }
        missing(word + Sheet.VI, text.vi());
        missing(word + Sheet.EN, text.en());
        put(node, word, text);
    }

    private void missing(String line, String text) {
        if (text.isEmpty()) {
            faults.add(Fault.of(line, line.endsWith(Sheet.VI) ? "no-vietnamese" : "no-english"));
        }
    }

    static void put(ObjectNode node, String word, Bilingual text) {
        node.putObject(word).put("vi", text.vi()).put("en", text.en());
    }

    private void plain(ObjectNode node, String word) {
        if (sheet.has(word)) {
            node.put(word, sheet.text(word));
        } else {
            node.remove(word);
        }
    }

    private void number(ObjectNode node, String word) {
        if (!sheet.has(word)) {
            node.remove(word);
            return;
        }
        try {
            node.put(word, new BigDecimal(sheet.text(word).replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            faults.add(Fault.of(word, "no-number", sheet.text(word)));
        }
    }

    private void limit(ObjectNode node, String limit) {
        if (limit.equals(Sheet.PATTERN)) {
            plain(node, limit);
        } else {
            number(node, limit);
        }
    }

    private void type(ObjectNode node, String kind) {
        if (!kind.equals(SheetReader.kind(node))) {
            List.of("format", "examples", "const", "enum").forEach(node::remove);
            if (!kind.equals(Sheet.REPEAT)) {
                node.remove("items");
            }
        }
        var type = typeOf(kind);
        node.put("type", type);
        if (kind.equals(Widget.COMMITMENT.word())) {
            node.put("const", true);
        }
    }

    private String typeOf(String kind) {
        return switch (kind) {
            case Sheet.GROUP, Sheet.PLACE -> "object";
            case Sheet.REPEAT -> "array";
            case "number" -> sheet.isTrue(Sheet.WHOLE) ? "integer" : "number";
            default ->
                Widget.of(kind)
                        .flatMap(widget -> widget.types().stream().findFirst())
                        .orElse("string");
        };
    }

    private void pattern(ObjectNode words) {
        if (sheet.has(Sheet.PATTERN)) {
            try {
                var _ = Pattern.compile(sheet.text(Sheet.PATTERN));
            } catch (PatternSyntaxException unreadable) {
                faults.add(Fault.of(Sheet.PATTERN, "no-pattern", unreadable.getDescription()));
            }
        }
        var errors = words.get("errors") instanceof ObjectNode known ? known : Json.newObject();
        bilingual(errors, "pattern", Sheet.PATTERN_SAYS);
        if (errors.isEmpty()) {
            words.remove("errors");
        } else {
            words.set("errors", errors);
        }
    }

    private void bilingual(ObjectNode node, String word, String line) {
        var text = sheet.bilingual(line);
        if (text.vi().isEmpty() && text.en().isEmpty()) {
            node.remove(word);
        } else {
            missing(line + Sheet.VI, text.vi());
            missing(line + Sheet.EN, text.en());
            put(node, word, text);
        }
    }

    private void checks(ObjectNode words) {
        var checks = words.putArray("checks");
        for (int number = 0; number < Sheet.CHECKS; number++) {
            if (sheet.has(Sheet.checkTest(number))) {
                var says = Sheet.checkSays(number);
                missing(says + Sheet.VI, sheet.text(says + Sheet.VI));
                missing(says + Sheet.EN, sheet.text(says + Sheet.EN));
                put(
                        checks.addObject().put("test", sheet.text(Sheet.checkTest(number))),
                        "message",
                        sheet.bilingual(says));
            } else if (sheet.has(Sheet.checkSays(number) + Sheet.VI)) {
                faults.add(Fault.of(Sheet.checkTest(number), "no-test"));
            }
        }
        if (checks.isEmpty()) {
            words.remove("checks");
        }
    }

    private void options(ObjectNode node, ObjectNode words, String kind) {
        var options = read();
        if (options.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of(Sheet.OPTIONS, "no-options"));
        }
        var holder = kind.equals(Widget.CHECKBOXES.word()) ? items(node) : node;
        var values = holder.putArray("enum");
        var names = words.putObject("options");
        for (var option : options) {
            values.add(option.value());
            put(names, option.value(), option.name());
        }
    }

    private static ObjectNode items(ObjectNode node) {
        node.put("uniqueItems", true);
        return node.putObject("items").put("type", "string");
    }

    private record Option(String value, Bilingual name) {}

    private List<Option> read() {
        var options = new ArrayList<Option>();
        for (var line : sheet.text(Sheet.OPTIONS)
                .lines()
                .filter(text -> !text.isBlank())
                .toList()) {
            var matcher = OPTION.matcher(line.strip());
            if (matcher.matches()) {
                add(
                        options,
                        matcher.group(1),
                        new Bilingual(matcher.group(2), matcher.group(3).strip()));
            } else {
                faults.add(Fault.of(Sheet.OPTIONS, "no-option", line.strip()));
            }
        }
        return options;
    }

    private void add(List<Option> options, @org.jspecify.annotations.Nullable String value, Bilingual name) {
        var kept = value == null ? Names.value(name.en(), taken -> isTaken(options, taken)) : value;
        if (isTaken(options, kept)) {
            faults.add(Fault.of(Sheet.OPTIONS, "option-twice", kept));
        }
        options.add(new Option(kept, name));
    }

    private static boolean isTaken(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
