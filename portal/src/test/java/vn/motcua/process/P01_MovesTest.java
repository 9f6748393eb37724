// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One step after the other, decisions, loops back. */
class P01_MovesTest {

    private static final Map<String, Object> NOTHING = Map.of();

    private final ProcessDefinition straight = Sketch.definition("start > receive > appraise > return > end_granted");

    private final ProcessDefinition decided = Sketch.definition(
            "start > appraise > x_decided",
            "x_decided [decision = \"refused\"] > end_refused",
            "x_decided [fee > 0 and decision = \"granted\"] > collect > return",
            "x_decided [default] > return > end_granted");

    @Test
    void the_first_step_opens_at_the_start() {
        var advance = straight.start(NOTHING);

        assertThat(advance.marking().text()).isEqualTo("receive");
        assertThat(advance.opened()).extracting(Node::id).containsExactly("receive");
        assertThat(advance.isOver()).isFalse();
    }

    @Test
    void each_completion_opens_the_next_step_and_the_last_ends_the_process() {
        var appraise = straight.complete(straight.start(NOTHING).marking(), "receive", NOTHING);
        var giveBack = straight.complete(appraise.marking(), "appraise", NOTHING);
        var end = straight.complete(giveBack.marking(), "return", NOTHING);

        assertThat(appraise.opened()).extracting(Node::id).containsExactly("appraise");
        assertThat(giveBack.opened()).extracting(Node::id).containsExactly("return");
        assertThat(end.ended()).isEqualTo(Outcome.GRANTED);
        assertThat(end.marking().isEmpty()).isTrue();
    }

    @Test
    void a_step_that_is_not_open_cannot_be_completed() {
        var marking = straight.start(NOTHING).marking();

        assertThatThrownBy(() -> straight.complete(marking, "return", NOTHING))
                .isInstanceOf(NotOpen.class)
                .hasMessageContaining("return")
                .hasMessageContaining("[receive]");
        assertThatThrownBy(() -> straight.complete(marking, "nowhere", NOTHING)).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> straight.receive(marking, "receive", NOTHING)).isInstanceOf(NotOpen.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    refused,   0, '',      REFUSED
                    granted,   0, return,
                    granted,  10, collect,
                    something, 5, return,
                    """)
    void the_first_condition_that_holds_decides_and_else_the_default(
            String decision, int fee, String open, Outcome ended) {
        var advance = decided.complete(
                decided.start(NOTHING).marking(), "appraise", Map.of("decision", decision, "fee", fee));

        assertThat(advance.marking().text()).isEqualTo(open);
        assertThat(advance.ended()).isEqualTo(ended);
    }

    @Test
    void a_variable_nobody_set_makes_no_condition_true() {
        var advance = decided.complete(decided.start(NOTHING).marking(), "appraise", NOTHING);

        assertThat(advance.opened()).extracting(Node::id).containsExactly("return");
    }

    @Test
    void the_same_move_always_gives_the_same_result() {
        var marking = decided.start(NOTHING).marking();

        assertThat(decided.complete(marking, "appraise", Map.of("decision", "refused")))
                .isEqualTo(decided.complete(marking, "appraise", Map.of("decision", "refused")));
    }

    @Test
    void a_loop_opens_a_step_again() {
        var looping = Sketch.definition(
                "start > draft > read > x_fine", "x_fine [fine = false] > draft", "x_fine [default] > end_granted");

        var again = looping.complete(Marking.parse("read"), "read", Map.of("fine", false));
        var over = looping.complete(Marking.parse("read"), "read", Map.of("fine", true));

        assertThat(again.opened()).extracting(Node::id).containsExactly("draft");
        assertThat(over.ended()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void the_choices_after_a_step_are_offered_with_the_value_to_set() {
        var process = Sketch.definition(
                "start > decide > x_decided",
                "x_decided [decision = \"refused\"] > end_refused",
                "x_decided [default] > return > end_granted");

        assertThat(process.choices(process.task("decide")))
                .extracting(Choice::variable, Choice::value)
                .containsExactly(tuple("decision", "refused"), tuple("decision", "f4_x_decided_return"));
        assertThat(process.choices(process.task("return"))).isEmpty();
    }

    @Test
    void the_working_time_is_that_of_the_longest_way() {
        assertThat(straight.workingTime()).isEqualTo(Duration.ofHours(12));
        assertThat(decided.workingTime()).isEqualTo(Duration.ofHours(12));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''
            receive
            flow_a seal step_1
            """)
    void a_marking_reads_what_it_wrote(String text) {
        assertThat(Marking.parse(text).text()).isEqualTo(text);
    }
}
