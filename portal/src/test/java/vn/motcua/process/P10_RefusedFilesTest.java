// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that cannot be executed is refused with the element's name, its id and the reason; nothing is passed over. */
class P10_RefusedFilesTest {

    private static final String GOOD = Sketch.of("start > receive > return > end_granted");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task",
                "manualTask",
                "serviceTask",
                "scriptTask",
                "sendTask",
                "receiveTask",
                "businessRuleTask",
                "subProcess",
                "adHocSubProcess",
                "transaction",
                "inclusiveGateway",
                "complexGateway",
                "eventBasedGateway",
                "intermediateThrowEvent"
            })
    void an_element_we_do_not_execute_is_refused_by_name(String element) {
        var file = GOOD.replace("<userTask id=\"return\"", "<%s id=\"return\"".formatted(element))
                .replace(" motcua:hours=\"4\"", "");

        assertRefused(file, "UNSUPPORTED_ELEMENT", "return");
        assertThat(findings(file).getFirst().elementName()).isEqualTo("Bước return");
        assertThat(findings(file).getFirst().reason()).contains(element);
        assertThat(findings(file).getFirst().reasonEn()).contains(element);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signalEventDefinition",
                "errorEventDefinition",
                "terminateEventDefinition",
                "messageEventDefinition",
                "escalationEventDefinition",
                "compensateEventDefinition",
                "cancelEventDefinition"
            })
    void an_event_we_do_not_execute_is_refused_by_name(String event) {
        var file = GOOD.replace(
                "motcua:outcome=\"GRANTED\"/>", "motcua:outcome=\"GRANTED\"><%s/></endEvent>".formatted(event));

        assertRefused(file, "UNSUPPORTED_EVENT", "end_granted");
        assertThat(findings(file).getFirst().reason()).contains(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timerEventDefinition", "signalEventDefinition", "conditionalEventDefinition"})
    void a_catch_may_wait_for_a_message_only(String event) {
        var file = Sketch.of("start > receive > wait_PAYMENT > return > end_granted")
                .replace("<messageEventDefinition messageRef=\"message\"/>", "<%s/>".formatted(event));

        assertRefused(file, "UNSUPPORTED_EVENT", "wait_PAYMENT");
    }

    @Test
    void a_repeated_task_is_refused() {
        assertRefused(
                GOOD.replace(
                        "name=\"Bước return\" motcua:hours=\"4\"/>",
                        "name=\"Bước return\"><multiInstanceLoopCharacteristics/></userTask>"),
                "UNSUPPORTED_PART",
                "return");
    }

    static Stream<Arguments> badDrawings() {
        return Stream.of(
                bad("NO_START", "", "receive > end_granted"),
                bad("NO_END", "", "start > receive"),
                bad("SECOND_START", "start_2", "start > receive > end_granted", "start_2 > receive"),
                bad("DEAD_END", "receive", "start > receive", "other > end_granted"),
                bad("UNREACHABLE", "other", "start > receive > end_granted", "other > end_granted"),
                bad("DEAD_END", "b", "start > a > x_1", "x_1 [v = 1] > b > c > b", "x_1 [default] > end_granted"),
                bad("IMPLICIT_SPLIT", "receive", "start > receive > a > end_granted", "receive > b > end_granted"),
                bad("WAY_OUT", "end_granted", "start > receive > end_granted > receive"),
                bad("WAY_IN", "start", "start > receive > x_1", "x_1 [v = 1] > start", "x_1 [default] > end_granted"),
                bad("NO_DEFAULT", "x_1", "start > a > x_1", "x_1 [v = 1] > end_granted", "x_1 [v = 2] > end_refused"),
                bad(
                        "NO_CONDITION",
                        "f4_x_1_b",
                        "start > a > x_1",
                        "x_1 [default] > end_granted",
                        "x_1 > b > end_granted"),
                bad(
                        "BAD_CONDITION",
                        "f4_x_1_b",
                        "start > a > x_1",
                        "x_1 [default] > end_granted",
                        "x_1 [decision == 'x'] > b > end_granted"),
                bad(
                        "BAD_CONDITION",
                        "f4_x_1_b",
                        "start > a > x_1",
                        "x_1 [default] > end_granted",
                        "x_1 [${decision}] > b > end_granted"),
                bad("CONDITION_PLACE", "f2_a_end_granted", "start > a", "a [v = 1] > end_granted"),
                bad(
                        "LOOP_WITHOUT_WORK",
                        "x_1",
                        "start > a > x_1",
                        "x_1 [v = 1] > x_2 > x_1",
                        "x_1 [default] > end_granted"),
                bad(
                        "DEADLOCK",
                        "p_join",
                        "start > a > x_1",
                        "x_1 [v = 1] > b > p_join",
                        "x_1 [default] > c > p_join > end_granted"),
                bad(
                        "DEADLOCK",
                        "p_join",
                        "start > p_join > a > x_1",
                        "x_1 [v = 1] > p_join",
                        "x_1 [default] > end_granted"),
                bad("TWO_TOKENS", "c", "start > p_1", "p_1 > a > c", "p_1 > b > c > end_granted"),
                bad("DEADLOCK", "p_1", "start > p_1 > a > p_1", "p_1 > b > end_granted"),
                bad("TWO_TOKENS", "b", "start > x_1 > p_1", "p_1 > a > x_1", "p_1 > b > end_granted"),
                bad("ENDS_TOO_EARLY", "end_granted", "start > p_1", "p_1 > a > end_granted", "p_1 > b > end_refused"));
    }

    private static Arguments bad(String code, String element, String... lines) {
        return Arguments.of(code, element, lines);
    }

    @ParameterizedTest
    @MethodSource("badDrawings")
    void a_bad_drawing_is_refused_where_it_is_bad(String code, String element, String[] lines) {
        assertRefused(Sketch.of(lines), code, element);
    }

    @Test
    void a_drawing_too_long_is_refused() {
        var steps = Stream.iterate(1, i -> i + 1).limit(600).map(i -> "a" + i).collect(Collectors.joining(" > "));

        assertRefused(Sketch.of("start > " + steps + " > end_granted"), "TOO_MANY_NODES", "");
    }

    @Test
    void a_drawing_too_wide_to_look_through_is_refused() {
        var branches =
                Stream.iterate(1, i -> i + 1).limit(9).map(i -> "p_1 > a%d > b%d > c%d > p_2".formatted(i, i, i));
        var lines = Stream.concat(Stream.of("start > p_1", "p_2 > end_granted"), branches)
                .toArray(String[]::new);

        assertRefused(Sketch.of(lines), "TOO_MANY_STATES", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DUPLICATE_ID      | receive     | <userTask id="receive" name="Bước receive" motcua:hours="4"/> | <userTask id="receive" name="Bước receive"/><userTask id="receive" name="Bước hai"/>
                    NO_LANE           | receive     | <flowNodeRef>receive</flowNodeRef>                             | ''
                    NO_NAME           | receive     | name="Bước receive"                                            | ''
                    NO_ID             | sketch      | <startEvent id="start"/>                                       | <startEvent/>
                    DANGLING          | lane        | <flowNodeRef>receive</flowNodeRef>                             | <flowNodeRef>nobody</flowNodeRef>
                    BAD_HOURS         | receive     | motcua:hours="4"                                               | motcua:hours="bốn"
                    BAD_WORD          | lane        | motcua:roleKind="SPECIALIST"                                   | motcua:roleKind="WIZARD"
                    BAD_WORD          | end_granted | motcua:outcome="GRANTED"                                       | motcua:outcome="PERHAPS"
                    UNKNOWN_ATTRIBUTE | receive     | motcua:hours="4"                                               | motcua:hour="4"
                    NOT_VALID         | ''          | <startEvent id="start"/>                                       | <startEvent id="start" colour="red"/>
                    NO_PROCESS        | ''          | process                                                        | message
                    """)
    void a_bad_word_is_refused_where_it_stands(String code, String element, String good, String bad) {
        assertRefused(GOOD.replace(good.strip(), bad.strip()), code, element);
    }

    @Test
    void the_catch_the_call_and_the_timer_say_what_they_need() {
        assertRefused(
                Sketch.of("start > a > wait_PAYMENT > end_granted").replace("motcua:awaits=\"PAYMENT\"", ""),
                "MISSING_ATTRIBUTE",
                "wait_PAYMENT");
        assertRefused(
                Sketch.of("start > a > call_x > end_granted").replace("calledElement=\"1.004222\"", ""),
                "NO_PROCEDURE",
                "call_x");
        assertRefused(
                Sketch.with(
                        "<boundaryEvent id=\"late\" attachedToRef=\"a\" cancelActivity=\"false\"><timerEventDefinition><timeDuration>P2D</timeDuration></timerEventDefinition></boundaryEvent>",
                        "start > a > end_granted"),
                "NO_DURATION",
                "late");
    }

    @Test
    void what_only_describes_is_accepted_and_named_in_a_warning() {
        var file = Sketch.with(
                        "<textAnnotation id=\"note\"><text>ghi chú</text></textAnnotation>",
                        "start > receive > end_granted")
                .replace("xmlns:motcua", "xmlns:other=\"urn:other\" xmlns:motcua")
                .replace("motcua:hours=\"4\"", "other:assignee=\"an\"");

        assertThat(ProcessFiles.check(file))
                .isInstanceOfSatisfying(
                        Checked.Accepted.class,
                        accepted -> assertThat(accepted.warnings())
                                .extracting(Finding::code, Finding::elementId)
                                .containsExactlyInAnyOrder(
                                        tuple("NOT_EXECUTED", "note"), tuple("FOREIGN_ATTRIBUTE", "receive")));
    }

    @Test
    void a_lane_and_an_only_end_that_say_nothing_are_guessed_with_a_warning() {
        var file = GOOD.replace(" motcua:roleKind=\"SPECIALIST\"", "").replace(" motcua:outcome=\"GRANTED\"", "");

        assertThat(ProcessFiles.check(file)).isInstanceOfSatisfying(Checked.Accepted.class, accepted -> {
            assertThat(accepted.warnings())
                    .extracting(Finding::code)
                    .containsExactly("ROLE_GUESSED", "OUTCOME_GUESSED");
            assertThat(accepted.definition().task("receive").role()).isEqualTo(Role.SPECIALIST);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NOT_XML  | ''
                    NOT_XML  | quy trình
                    NOT_XML  | <definitions>
                    NOT_BPMN | <html/>
                    NOT_BPMN | <definitions xmlns="http://example.org/other"/>
                    DOCTYPE  | <!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a/>
                    DOCTYPE  | <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>
                    DOCTYPE  | <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>
                    """)
    void a_hostile_or_broken_file_is_refused_without_being_followed(String code, String file) {
        assertRefused(file, code, null);
    }

    @Test
    void a_file_too_large_or_too_deep_is_refused() {
        assertRefused(GOOD.replace("</process>", "<!--" + " ".repeat(2_000_000) + "--></process>"), "TOO_LARGE", "");
        assertRefused("<a>".repeat(10_000) + "</a>".repeat(10_000), "NOT_XML", "");
    }

    @Test
    void findings_are_printed_in_both_languages() {
        var file = GOOD.replace("userTask", "scriptTask").replace(" motcua:hours=\"4\"", "");
        var checked = ProcessFiles.check(file);

        assertThat(Findings.print("a.bpmn", checked, Locale.of("vi")))
                .startsWith("✗ a.bpmn: không hợp lệ")
                .contains("“Bước return” (return): Tác vụ chạy mã lệnh (scriptTask) không được hỗ trợ");
        assertThat(Findings.print("a.bpmn", checked, Locale.ENGLISH)).startsWith("✗ a.bpmn: refused");
        assertThat(Findings.print("b.bpmn", ProcessFiles.check(GOOD), Locale.ENGLISH))
                .isEqualTo("✓ b.bpmn: accepted, 2 steps");
    }

    private static void assertRefused(String file, String code, @Nullable String element) {
        var findings = findings(file);
        assertThat(findings).extracting(Finding::code).contains(code);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.reason()).isNotBlank().doesNotContain("Exception");
            assertThat(finding.reasonEn()).isNotBlank().doesNotContain("Exception");
        });
        if (element != null) {
            assertThat(findings)
                    .filteredOn(finding -> finding.code().equals(code))
                    .extracting(Finding::elementId)
                    .contains(element);
        }
    }

    private static List<Finding> findings(String file) {
        return switch (ProcessFiles.check(file)) {
            case Checked.Accepted accepted -> List.of();
            case Checked.Refused(var findings) -> findings;
        };
    }
}
