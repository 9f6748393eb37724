// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/** Reads the flat names of a submitted page ({@code children[0].name}) into answers. */
final class SubmittedFields {

    /** More rows or longer texts than any person types: what lies beyond is not read. */
    private static final int MOST_ROWS = 300;

    private static final int LONGEST_TEXT = 20_000;

    private final Structure structure;
    private final Map<String, List<String>> fields;
    private final Map<String, String> typed = new LinkedHashMap<>();

    SubmittedFields(Structure structure, Map<String, List<String>> fields) {
        this.structure = structure;
        this.fields = fields;
    }

    Answers answers() {
        return new Answers(read(structure.root(), ""), typed);
    }

    private Map<String, Object> read(Container container, String at) {
        var values = new LinkedHashMap<String, Object>();
        for (var part : container.parts()) {
            read(part, Paths.child(at, part.name()), values);
        }
        return values;
    }

    private void read(Part part, String path, Map<String, Object> values) {
        switch (part) {
            case Question question -> readQuestion(question, path, values);
            case Block block -> putUnlessEmpty(values, block.name(), read(block, path));
            case Repeat repeat -> readRows(repeat, path, values);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> values, String name, Map<String, Object> inner) {
        if (!inner.isEmpty()) {
            values.put(name, inner);
        }
    }

    private void readRows(Repeat repeat, String path, Map<String, Object> values) {
        var posted = rowsOf(path);
        if (posted.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Object>();
        for (int index = 0; index <= posted.last(); index++) {
            rows.add(read(repeat, Paths.row(path, index)));
        }
        values.put(repeat.name(), rows);
    }

    private TreeSet<Integer> rowsOf(String path) {
        var row = Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,4})](?:\\..*)?");
        var indexes = new TreeSet<Integer>();
        for (var name : fields.keySet()) {
            var matcher = row.matcher(name);
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) < MOST_ROWS) {
                indexes.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return indexes;
    }

    private void readQuestion(Question question, String path, Map<String, Object> values) {
        var posted = fields.getOrDefault(path, List.of());
        if (posted.isEmpty() || question.logic().isComputed()) {
            return;
        }
        if (question.widget() == Widget.CHECKBOXES) {
            readChosen(question, posted, values);
        } else {
            readText(question, path, shortened(posted.getFirst()), values);
        }
    }

    private static void readChosen(Question question, List<String> posted, Map<String, Object> values) {
        var chosen = posted.stream()
                .map(Understood::line)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (!chosen.isEmpty()) {
            values.put(question.name(), chosen);
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private void readText(Question question, String path, String raw, Map<String, Object> values) {
        switch (Understood.of(question, raw)) {
            case Understood.Value(LocalDate date) -> values.put(question.name(), date.toString());
            case Understood.Value(Object value) -> values.put(question.name(), value);
            case Understood.Nothing() -> typed.put(path, "");
            case Understood.Unclear(String text) -> typed.put(path, text);
        }
    }
}
