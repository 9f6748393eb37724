// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.form.FormView.FieldView;
import vn.motcua.form.FormView.GroupView;
import vn.motcua.form.FormView.ItemView;
import vn.motcua.form.FormView.RepeatView;

/** Laws that hold for every form and any answers, tried on seeded random ones with gaps. */
class FormLawsTest {

    private static final int TRIALS = 25;

    static Stream<Form> forms() throws IOException {
        return StarterFormsTest.codes()
                .map(code -> Forms.good(StarterForms.find(code).orElseThrow()));
    }

    @ParameterizedTest(name = "form {index}")
    @MethodSource("forms")
    void only_what_is_visible_is_kept_or_blamed(Form form) {
        answers(form).forEach(answers -> {
            var evaluation = form.evaluate(answers);

            assertThat(evaluation.visiblePaths())
                    .containsAll(
                            evaluation.errors().stream().map(FieldError::path).toList())
                    .containsAll(paths(evaluation.answers().values(), ""));
        });
    }

    @ParameterizedTest(name = "form {index}")
    @MethodSource("forms")
    void judging_twice_is_judging_once(Form form) {
        answers(form).forEach(answers -> {
            var once = form.evaluate(answers);

            assertThat(form.evaluate(once.answers())).isEqualTo(once);
        });
    }

    @ParameterizedTest(name = "form {index}")
    @MethodSource("forms")
    void what_is_drawn_and_sent_back_is_the_same_with_what_is_suggested(Form form) {
        answers(form).forEach(answers -> {
            var once = form.evaluate(answers);
            var sent = sentBack(form, once);

            assertThat(Forms.isWithin(once.answers().values(), sent.answers().values()))
                    .isTrue();
            assertThat(sentBack(form, sent).answers().values())
                    .isEqualTo(sent.answers().values());
        });
    }

    private static Evaluation sentBack(Form form, Evaluation once) {
        var view = form.render(once.answers(), once.errors(), Locale.of("en"), Prefill.NONE);
        return form.evaluate(Answers.fromFields(form, fields(view)));
    }

    @ParameterizedTest(name = "form {index}")
    @MethodSource("forms")
    void the_page_draws_every_visible_question_but_communes_of_no_province(Form form) {
        answers(form).forEach(answers -> {
            var evaluation = form.evaluate(answers);
            var drawn = new ArrayList<String>();
            items(form.render(evaluation.answers(), List.of(), Locale.of("vi"), Prefill.NONE))
                    .forEach(field -> drawn.add(field.name()));

            assertThat(drawn)
                    .containsAll(evaluation.visiblePaths().stream()
                            .filter(path -> form.structure().part(path) instanceof Part.Question)
                            .filter(path -> !path.endsWith(".commune")
                                    || evaluation.answers().find(path).isPresent())
                            .toList());
        });
    }

    @Test
    void many_at_once_are_judged_as_one_alone() throws IOException {
        var form = forms().findFirst().orElseThrow();
        var answers = answers(form).toList();
        var alone = answers.stream().map(form::evaluate).toList();

        var together = Stream.generate(() -> answers)
                .limit(20)
                .parallel()
                .map(all -> all.parallelStream().map(form::evaluate).toList())
                .toList();

        assertThat(together).allSatisfy(judged -> assertThat(judged).isEqualTo(alone));
    }

    @ParameterizedTest(name = "form {index}")
    @MethodSource("forms")
    void answers_survive_being_stored(Form form) {
        answers(form).forEach(answers -> {
            var kept = form.evaluate(answers).answers();

            assertThat(Answers.read(kept.json())).isEqualTo(kept);
        });
    }

    private static Stream<Answers> answers(Form form) {
        var random = new Random(form.title().vi().hashCode());
        return Stream.generate(() -> SampleAnswers.any(form, random))
                .map(answers -> Answers.of(withGaps(answers.values(), random)))
                .limit(TRIALS);
    }

    /** Places and repeats stay: a commune without its province, or no row at all, cannot be drawn as such. */
    private static Map<String, Object> withGaps(Map<?, ?> object, Random random) {
        var kept = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> {
            if (object.containsKey("commune") || value instanceof List<?> || random.nextInt(5) > 0) {
                kept.put(String.valueOf(name), withGaps(value, random));
            }
        });
        return kept;
    }

    private static Object withGaps(Object value, Random random) {
        return switch (value) {
            case Map<?, ?> map -> withGaps(map, random);
            case List<?> list ->
                list.stream().map(item -> withGaps(item, random)).toList();
            default -> value;
        };
    }

    private static List<String> paths(Map<?, ?> object, String at) {
        var paths = new ArrayList<String>();
        object.forEach((name, value) -> {
            var path = Paths.child(at, String.valueOf(name));
            paths.add(path);
            if (value instanceof Map<?, ?> map) {
                paths.addAll(paths(map, path));
            }
            if (value instanceof List<?> list) {
                for (int index = 0; index < list.size(); index++) {
                    if (list.get(index) instanceof Map<?, ?> row) {
                        paths.addAll(paths(row, Paths.row(path, index)));
                    }
                }
            }
        });
        return paths;
    }

    private static Map<String, List<String>> fields(FormView view) {
        var fields = new LinkedHashMap<String, List<String>>();
        rows(view).forEach(row -> fields.put(row, List.of("")));
        for (var field : items(view)) {
            if (field.widget() == Widget.CHECKBOXES
                    || field.widget() == Widget.RADIO
                    || field.widget() == Widget.SELECT) {
                var chosen = field.options().stream()
                        .filter(FormView.OptionView::selected)
                        .map(FormView.OptionView::value)
                        .toList();
                fields.put(field.name(), chosen);
            } else if (!field.widget().isTick() || field.isChecked()) {
                fields.put(field.name(), List.of(field.value()));
            }
        }
        return fields;
    }

    private static List<String> rows(FormView view) {
        var rows = new ArrayList<String>();
        view.pages().forEach(page -> page.sections().forEach(section -> addRows(section.items(), rows)));
        return rows;
    }

    private static void addRows(List<ItemView> items, List<String> rows) {
        for (var item : items) {
            switch (item) {
                case FieldView _ -> {}
                case GroupView group -> addRows(group.items(), rows);
                case RepeatView repeat ->
                    repeat.rows().forEach(row -> {
                        rows.add(row.id());
                        addRows(row.items(), rows);
                    });
            }
        }
    }

    private static List<FieldView> items(FormView view) {
        var fields = new ArrayList<FieldView>();
        view.pages().forEach(page -> page.sections().forEach(section -> addFields(section.items(), fields)));
        return fields;
    }

    private static void addFields(List<ItemView> items, List<FieldView> fields) {
        for (var item : items) {
            switch (item) {
                case FieldView field -> fields.add(field);
                case GroupView group -> addFields(group.items(), fields);
                case RepeatView repeat -> repeat.rows().forEach(row -> addFields(row.items(), fields));
            }
        }
    }
}
