// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.platform.VietnamTime;

/**
 * Sample answers kept with a form, and what it must say of them: nothing when they are good, else which field is refused
 * by which code. They are judged as on {@code day}, so that a test on dates holds next year too.
 *
 * @param expected code by path, in the order of the form
 */
public record FormTest(String name, LocalDate day, Answers answers, Map<String, String> expected) {

    private static final String NAME = "name";
    private static final String DAY = "day";
    private static final String ANSWERS = "answers";
    private static final String EXPECTED = "expect";

    public FormTest {
        expected = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    /** What came of it. */
    public record Run(FormTest test, List<FieldError> errors) {

        public boolean holds() {
            return test.expected.equals(codes(errors));
        }

        /** Errors the test does not expect. */
        public List<FieldError> unexpected() {
            return errors.stream()
                    .filter(error -> !error.code().equals(test.expected.get(error.path())))
                    .toList();
        }

        /** Fields that should have been refused, or for another reason, and were not. */
        public List<String> missing() {
            var found = codes(errors);
            return test.expected.keySet().stream()
                    .filter(path -> !Objects.equals(test.expected.get(path), found.get(path)))
                    .toList();
        }
    }

    public Run run(Form form) {
        return new Run(this, form.with(noonOf(day)).evaluate(answers).errors());
    }

    /** The test that holds of what the form says today. */
    public static FormTest of(String name, LocalDate day, Answers answers, Form form) {
        var draft = new FormTest(name, day, answers, Map.of());
        return new FormTest(name, day, answers, codes(draft.run(form).errors()));
    }

    private static Map<String, String> codes(List<FieldError> errors) {
        var codes = new LinkedHashMap<String, String>();
        errors.forEach(error -> codes.putIfAbsent(error.path(), error.code()));
        return codes;
    }

    private static InstantSource noonOf(LocalDate day) {
        return InstantSource.fixed(day.atTime(12, 0).atZone(VietnamTime.ZONE).toInstant());
    }

    /** As it stands in the file of the form. */
    public ObjectNode node() {
        var node = Json.newObject().put(NAME, name).put(DAY, day.toString());
        node.set(ANSWERS, Json.tree(answers.json()));
        var codes = node.putObject(EXPECTED);
        expected.forEach(codes::put);
        return node;
    }

    static List<FormTest> read(JsonNode tests, Problems problems) {
        var read = new ArrayList<FormTest>();
        for (var test : tests) {
            try {
                read.add(read(test));
            } catch (RuntimeException unreadable) {
                problems.add("", "bad-test", String.valueOf(read.size() + 1));
            }
        }
        return List.copyOf(read);
    }

    private static FormTest read(JsonNode test) {
        var expected = new LinkedHashMap<String, String>();
        test.get(EXPECTED)
                .properties()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asString()));
        return new FormTest(
                test.get(NAME).asString(),
                LocalDate.parse(test.get(DAY).asString()),
                Answers.read(Json.text((ObjectNode) test.get(ANSWERS))),
                expected);
    }
}
