// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.form.Form;
import vn.motcua.form.StarterForms;

/** Changes of a definition: what they do, what they refuse and where they tell it. */
class EditingTest {

    static final String BIRTH = "1.001193";
    private static final List<String> STARTERS = List.of(BIRTH, "1.000894", "2.000720", "1.012783", "1.004194");

    static String starter(String code) {
        return Form.read(StarterForms.find(code).orElseThrow()).orThrow().standalone();
    }

    static Stream<String> starters() {
        return STARTERS.stream();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void a_sheet_that_is_sent_back_as_it_was_changes_nothing(String code) {
        var json = starter(code);
        var definition = Definition.of(json);

        definition.outline().parts().map(Outline.Part::path).forEach(path -> {
            var sheet = definition.question(path).orElseThrow();
            var again = made(json, new Edit.ChangeQuestion(path, sheet));
            assertThat(Comparison.of(json, again)).as(path).isEmpty();
            assertThat(Definition.of(again).question(path)).as(path).hasValue(sheet);
        });
        definition
                .outline()
                .pages()
                .forEach(page -> assertThat(Comparison.of(
                                json,
                                made(
                                        json,
                                        new Edit.ChangePage(
                                                page.id(),
                                                definition.page(page.id()).orElseThrow()))))
                        .isEmpty());
    }

    @Test
    void a_question_is_added_with_a_name_made_of_its_label() {
        var sheet = sheet(
                "kind",
                "radio",
                "label-vi",
                "Trẻ có bảo hiểm y tế chưa?",
                "label-en",
                "Insured?",
                "options",
                """
                Đã có | Yes
                chua = Chưa có | Not yet""",
                "when",
                "bornAt = \"facility\"",
                "required",
                "true");

        var json = made(starter(BIRTH), new Edit.AddQuestion("child", 1, "", sheet));

        var part = part(json, "treCoBaoHiemYTeChua");
        assertThat(part.required()).isTrue();
        assertThat(part.when()).isEqualTo("bornAt = \"facility\"");
        assertThat(Definition.of(json)
                        .question("treCoBaoHiemYTeChua")
                        .orElseThrow()
                        .text("options"))
                .isEqualTo("yes = Đã có | Yes\nchua = Chưa có | Not yet");
        assertThat(Definition.of(json).pageOf("treCoBaoHiemYTeChua")).isEqualTo("child");
    }

    @Test
    void a_group_a_repeat_and_a_ready_made_person_can_be_added_and_filled() {
        var group = made(
                starter(BIRTH),
                new Edit.AddQuestion(
                        "end", 0, "", sheet("kind", "group", "label-vi", "Bảo hiểm", "label-en", "Cover")));
        var repeat = made(
                group,
                new Edit.AddQuestion(
                        "end",
                        0,
                        "",
                        sheet(
                                "kind",
                                "repeat",
                                "label-vi",
                                "Anh chị",
                                "label-en",
                                "Siblings",
                                "row-vi",
                                "Người",
                                "row-en",
                                "Person",
                                "maxItems",
                                "5")));
        var inside = made(
                repeat,
                new Edit.AddQuestion(
                        "", 0, "anhChi", sheet("kind", "date", "label-vi", "Ngày sinh", "label-en", "Born")));
        var person = made(inside, new Edit.AddBlock("end", 0, "", "person"));

        assertThat(part(person, "baoHiem").parts()).hasSize(1);
        assertThat(part(person, "anhChi").parts())
                .extracting(Outline.Part::name)
                .containsExactly("content", "ngaySinh");
        assertThat(part(person, "person").parts()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            when,        'borAt = "home"',           unknown-reference
            when,        'bornAt = ',                formula
            computed,    'facility + frequency(1)',  unknown-function
            when,        'facility = "x"',           cycle
            label-en,    '',                         no-english
            label-vi,    '',                         no-vietnamese
            maxLength,   'ba trăm',                  no-number
            pattern,     '([a-z',                    no-pattern
            patternSays-vi, 'Chưa đúng',             no-english
            notAfter,    'hôm nay',                  date-limit
            check0-vi,   'Sai rồi',                  no-test
            prefill,     'age',                      unknown-prefill
            """)
    void what_is_wrong_with_a_question_is_told_beside_its_line(String line, String text, String code) {
        var sheet = with(starter(BIRTH), "facility", line, text);

        var faults = faults(starter(BIRTH), new Edit.ChangeQuestion("facility", sheet));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.line()).startsWith(line.replaceAll("-(vi|en)$", "").replace("check0", "check0"));
        });
    }

    @Test
    void an_option_that_cannot_be_read_and_one_that_comes_twice_are_told() {
        var json = starter(BIRTH);

        assertThat(faults(json, new Edit.ChangeQuestion("bornAt", with(json, "bornAt", "options", "Cơ sở y tế"))))
                .extracting(Fault::code)
                .contains("no-option");
        assertThat(faults(
                        json,
                        new Edit.ChangeQuestion("bornAt", with(json, "bornAt", "options", "a = A | A\na = B | B"))))
                .extracting(Fault::code)
                .contains("option-twice");
    }

    @Test
    void a_question_that_others_refer_to_does_not_go() {
        var faults = faults(starter(BIRTH), new Edit.RemoveQuestion("bornAt"));

        assertThat(faults).extracting(Fault::code).containsOnly("unknown-reference");
        assertThat(faults).extracting(Fault::place).contains("facility", "witness");
    }

    @Test
    void questions_go_move_and_are_copied() {
        var json = starter(BIRTH);

        assertThat(Definition.of(made(json, new Edit.RemoveQuestion("witness"))).find("witness"))
                .isEmpty();
        assertThat(paths(made(json, new Edit.MoveQuestion("facility", -1)), "child"))
                .containsSubsequence("facility", "bornAt");
        assertThat(paths(made(json, new Edit.MoveQuestion("relation", 1)), "mother"))
                .startsWith("relation", "mother");
        assertThat(paths(made(json, new Edit.PlaceQuestion("relation", "end", 0)), "end"))
                .endsWith("relation");
        assertThat(paths(made(json, new Edit.CopyQuestion("copies")), "end")).containsSubsequence("copies", "copies2");
        var inside = made(json, new Edit.MoveQuestion("child.sex", -1));
        assertThat(part(inside, "child").parts()).extracting(Outline.Part::name).startsWith("sex", "name");
    }

    @Test
    void pages_and_sections_come_move_and_go() {
        var json = starter(BIRTH);
        var added = made(json, new Edit.AddPage(sheet("title-vi", "Bảo hiểm", "title-en", "Health cover")));

        assertThat(pages(added)).endsWith("health-cover");
        assertThat(pages(made(added, new Edit.MovePage("health-cover", -1))))
                .containsSubsequence("health-cover", "end");
        assertThat(pages(made(added, new Edit.RemovePage("health-cover")))).isEqualTo(pages(json));
        assertThat(faults(json, new Edit.RemovePage("child")))
                .extracting(Fault::code)
                .contains("page-not-empty");
        var joined = made(json, new Edit.RemoveSection("child", 1));
        assertThat(paths(joined, "child")).isEqualTo(paths(json, "child"));
        assertThat(faults(joined, new Edit.RemoveSection("child", 0)))
                .extracting(Fault::code)
                .contains("last-section");
    }

    @Test
    void what_is_not_there_any_more_is_told() {
        assertThat(faults(starter(BIRTH), new Edit.ChangeQuestion("gone", sheet("kind", "text"))))
                .extracting(Fault::code)
                .containsExactly("gone");
        assertThat(faults(starter(BIRTH), new Edit.RemoveQuestion("child.gone")))
                .extracting(Fault::code)
                .containsExactly("gone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            not json ~ not-json
            [] ~ not-object
            {"type":"object","properties":{"a":{"$ref":"#/$defs/nobody"}},"x-motcua":{"title":{"vi":"a","en":"a"},"pages":[]}} ~ reference
            {"type":"object","properties":{"a":{"type":"string"},"a":{"type":"string"}}} ~ not-json
            {"type":"object","colour":1,"properties":{},"x-motcua":{"colour":1}} ~ unknown-word
            """)
    void a_file_that_is_no_form_is_refused_with_its_reasons(String json, String code) {
        assertThat(faults(starter(BIRTH), new Edit.Replace(json)))
                .extracting(Fault::code)
                .contains(code);
    }

    @Test
    void a_form_of_ninety_five_questions_is_changed_at_once() {
        var json = starter(BIRTH);
        var copied = Definition.of(json);
        var fields = (tools.jackson.databind.node.ArrayNode)
                copied.findSection("end", 0).orElseThrow().path("fields");
        for (int number = 0; number < 75; number++) {
            fields.add("muc" + number);
            ((tools.jackson.databind.node.ObjectNode) copied.root().path("properties"))
                    .set("muc" + number, copied.find("witness").orElseThrow().deepCopy());
        }
        var large = copied.json();
        made(large, new Edit.MoveQuestion("relation", 1));

        var began = System.nanoTime();
        made(large, new Edit.ChangeQuestion("muc7", with(large, "muc7", "hint-vi", "Ghi rõ", "hint-en", "In full")));
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(1_000);
    }

    static Sheet sheet(String... lines) {
        var all = new HashMap<String, String>();
        for (int index = 0; index < lines.length; index += 2) {
            all.put(lines[index], lines[index + 1]);
        }
        return new Sheet(all);
    }

    static Sheet with(String json, String path, String... lines) {
        var all = new TreeMap<>(Definition.of(json).question(path).orElseThrow().lines());
        all.putAll(Map.copyOf(sheetOf(lines)));
        return new Sheet(all);
    }

    private static Map<String, String> sheetOf(String... lines) {
        var all = new HashMap<String, String>();
        for (int index = 0; index < lines.length; index += 2) {
            all.put(lines[index], lines[index + 1]);
        }
        return all;
    }

    static String made(String json, Edit edit) {
        var edited = Editing.make(json, edit);
        assertThat(edited).as(edit.toString()).isInstanceOf(Editing.Edited.Well.class);
        return ((Editing.Edited.Well) edited).form().json();
    }

    private static List<Fault> faults(String json, Edit edit) {
        var edited = Editing.make(json, edit);
        assertThat(edited).isInstanceOf(Editing.Edited.Badly.class);
        return ((Editing.Edited.Badly) edited).faults();
    }

    private static Outline.Part part(String json, String path) {
        return Definition.of(json)
                .outline()
                .parts()
                .filter(part -> part.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> pages(String json) {
        return Definition.of(json).outline().pages().stream()
                .map(Outline.Page::id)
                .toList();
    }

    private static List<String> paths(String json, String page) {
        return Definition.of(json).outline().pages().stream()
                .filter(one -> one.id().equals(page))
                .flatMap(one -> one.sections().stream())
                .flatMap(section -> section.parts().stream())
                .map(Outline.Part::path)
                .toList();
    }
}
