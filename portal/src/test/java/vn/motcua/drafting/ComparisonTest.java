// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.drafting.EditingTest.BIRTH;
import static vn.motcua.drafting.EditingTest.made;
import static vn.motcua.drafting.EditingTest.sheet;
import static vn.motcua.drafting.EditingTest.starter;
import static vn.motcua.drafting.EditingTest.with;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.drafting.Difference.Kind;
import vn.motcua.form.Form;

/** The difference between two versions, in kinds that have words. */
class ComparisonTest {

    private final String json = starter(BIRTH);

    @Test
    void each_change_of_a_question_is_told_for_what_it_is() {
        assertThat(kinds("facility", "label-vi", "Nơi sinh")).containsExactly(Kind.LABEL);
        assertThat(kinds("facility", "hint-vi", "Ghi đủ", "hint-en", "In full")).containsExactly(Kind.HINT);
        assertThat(kinds("facility", "required", "")).containsExactly(Kind.NOT_REQUIRED);
        assertThat(kinds("witness", "required", "true")).containsExactly(Kind.NOW_REQUIRED);
        assertThat(kinds("facility", "when", "")).containsExactly(Kind.CONDITION);
        assertThat(kinds("facility", "maxLength", "12")).containsExactly(Kind.LIMIT);
        assertThat(kinds("facility", "kind", "textarea")).contains(Kind.KIND);
        assertThat(kinds("child.birthDate", "notBefore", "1950-01-01")).containsExactly(Kind.LIMIT);
        assertThat(kinds(
                        "child.birthDate",
                        "check0-test",
                        "birthDate < today",
                        "check0-vi",
                        "Sai",
                        "check0-en",
                        "Wrong"))
                .containsExactly(Kind.CHECKS);
        assertThat(
                        kinds(
                                "bornAt",
                                "options",
                                "facility = Cơ sở y tế | A medical facility\nroad = Trên đường | On the way\nhome = Ở nhà | At home"))
                .containsExactly(Kind.OPTION_ADDED, Kind.OPTION_NAME);
    }

    @Test
    void questions_and_pages_that_come_go_and_move_are_told() {
        assertThat(kinds(made(json, new Edit.RemoveQuestion("witness")))).containsExactly(Kind.QUESTION_REMOVED);
        assertThat(kinds(made(json, new Edit.AddBlock("end", 0, "", "person")))).containsExactly(Kind.QUESTION_ADDED);
        assertThat(kinds(made(json, new Edit.PlaceQuestion("relation", "end", 0))))
                .containsExactly(Kind.QUESTION_ELSEWHERE);
        assertThat(kinds(made(json, new Edit.MoveQuestion("facility", -1)))).containsExactly(Kind.QUESTIONS_MOVED);
        assertThat(kinds(made(json, new Edit.AddPage(sheet("title-vi", "A", "title-en", "A")))))
                .containsExactly(Kind.PAGE_ADDED);
        assertThat(kinds(made(json, new Edit.MovePage("end", -1)))).contains(Kind.PAGES_MOVED);
        assertThat(kinds(made(json, new Edit.RemoveSection("child", 1)))).containsExactly(Kind.SECTIONS);
        assertThat(kinds(made(json, new Edit.ChangeTitle(sheet("title-vi", "Tờ", "title-en", "Form")))))
                .containsExactly(Kind.TITLE);
    }

    /** No change is silent: whatever an edit does to the text of a definition, some difference tells it. */
    @Test
    void nothing_that_differs_is_silent() {
        var random = new Random(11);
        var definition = Definition.of(json);
        var paths = definition.outline().parts().map(Outline.Part::path).toList();
        var tried = new ArrayList<String>();
        for (int round = 0; round < 60; round++) {
            var path = paths.get(random.nextInt(paths.size()));
            Edit edit = switch (random.nextInt(4)) {
                case 0 -> new Edit.CopyQuestion(path);
                case 1 -> new Edit.MoveQuestion(path, 1);
                case 2 -> new Edit.ChangeQuestion(path, with(json, path, "short-vi", "cái " + round, "short-en", "it"));
                default -> new Edit.RemoveQuestion(path);
            };
            if (Editing.make(json, edit) instanceof Editing.Edited.Well(Form form, var _)
                    && !form.json().equals(json)) {
                tried.add(edit.code());
                assertThat(Comparison.of(json, form.json())).as(edit.toString()).isNotEmpty();
            }
        }
        assertThat(tried).contains("copy-question", "move-question", "change-question", "remove-question");
    }

    private java.util.List<Kind> kinds(String path, String... lines) {
        return kinds(made(json, new Edit.ChangeQuestion(path, with(json, path, lines))));
    }

    private java.util.List<Kind> kinds(String changed) {
        return Comparison.of(json, changed).stream().map(Difference::kind).toList();
    }
}
