// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.process.Node.TaskNode;

/** Parallel branches, waits, linked procedures, timers and giving a step back. */
class P02_BranchesTest {

    private static final Map<String, Object> NOTHING = Map.of();

    private final ProcessDefinition permit = Sketch.definition(
            "start > receive > p_ask",
            "p_ask > drawings > p_all",
            "p_ask > wait_OPINION_fire > p_all",
            "p_ask > site > report > p_all",
            "p_all > decide > end_granted");

    @Test
    void all_branches_open_at_once_in_the_order_of_the_file() {
        var advance = permit.complete(permit.start(NOTHING).marking(), "receive", NOTHING);

        assertThat(advance.opened()).extracting(Node::id).containsExactly("drawings", "site");
        assertThat(advance.waiting()).extracting(Node::id).containsExactly("wait_OPINION_fire");
    }

    @Test
    void the_step_behind_a_join_opens_when_the_last_branch_arrives() {
        var marking = permit.complete(permit.start(NOTHING).marking(), "receive", NOTHING)
                .marking();
        marking = permit.complete(marking, "site", NOTHING).marking();
        marking = permit.complete(marking, "report", NOTHING).marking();
        marking = permit.receive(marking, "wait_OPINION_fire", NOTHING).marking();
        var waiting = permit.openTasks(marking);
        var joined = permit.complete(Marking.parse(marking.text()), "drawings", NOTHING);

        assertThat(waiting).extracting(Node::id).containsExactly("drawings");
        assertThat(joined.marking().text()).isEqualTo("decide");
        assertThat(joined.opened()).extracting(Node::id).containsExactly("decide");
    }

    @Test
    void a_move_tells_only_of_what_it_opened() {
        var marking = permit.complete(permit.start(NOTHING).marking(), "receive", NOTHING)
                .marking();
        var advance = permit.complete(marking, "site", NOTHING);

        assertThat(advance.opened()).extracting(Node::id).containsExactly("report");
        assertThat(permit.openTasks(advance.marking())).extracting(Node::id).containsExactly("drawings", "report");
        assertThat(permit.waiting(advance.marking())).hasSize(1);
    }

    @Test
    void a_linked_procedure_goes_on_when_its_result_is_received() {
        var linked = Sketch.definition("start > receive > call_residence > return > end_granted");

        var called = linked.complete(linked.start(NOTHING).marking(), "receive", NOTHING);
        var received = linked.receive(called.marking(), "call_residence", NOTHING);

        assertThat(called.called()).singleElement().satisfies(call -> {
            assertThat(call.procedure()).isEqualTo("1.004222");
            assertThat(call.unit()).isEqualTo("H57.01");
        });
        assertThat(linked.called(called.marking())).hasSize(1);
        assertThat(received.opened()).extracting(Node::id).containsExactly("return");
    }

    @Test
    void waiting_for_money_takes_none_of_the_working_time() {
        var paid = Sketch.definition("start > receive > wait_PAYMENT > return > end_granted");

        assertThat(paid.workingTime()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void an_interrupting_timer_takes_the_dossier_out_of_its_step() {
        var timed = Sketch.accepted(Sketch.with("""
                <boundaryEvent id="late" attachedToRef="appraise"><timerEventDefinition><timeDuration>PT16H</timeDuration></timerEventDefinition></boundaryEvent>
                <boundaryEvent id="soon" attachedToRef="appraise" cancelActivity="false" motcua:tells="DIVISION_HEAD"><timerEventDefinition><timeDuration>PT12H</timeDuration></timerEventDefinition></boundaryEvent>
                <sequenceFlow id="over" sourceRef="late" targetRef="take_over"/>
                """, "start > appraise > end_granted", "take_over > end_granted"));
        var marking = timed.start(NOTHING).marking();

        assertThat(timed.timersOf(timed.task("appraise")))
                .extracting(timer -> timer.workingTime().toHours() + " " + timer.tells() + " " + timer.interrupting())
                .containsExactly("16 LEADER true", "12 DIVISION_HEAD false");
        assertThat(timed.expire(marking, "late", NOTHING).marking().text()).isEqualTo("take_over");
        assertThatThrownBy(() -> timed.expire(marking, "soon", NOTHING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_step_can_be_given_back_to_those_before_it() {
        var straight = Sketch.definition("start > receive > appraise > decide > return > end_granted");

        assertThat(straight.stepBackTargets(Marking.parse("decide"), "decide"))
                .extracting(TaskNode::id)
                .containsExactly("receive", "appraise");
        assertThat(straight.stepBack(Marking.parse("decide"), "decide", "receive")
                        .marking()
                        .text())
                .isEqualTo("receive");
        assertThatThrownBy(() -> straight.stepBack(Marking.parse("decide"), "decide", "return"))
                .isInstanceOf(NotOpen.class);
    }

    @Test
    void a_branch_can_be_given_back_only_within_itself() {
        var marking = permit.complete(permit.start(NOTHING).marking(), "receive", NOTHING)
                .marking();
        marking = permit.complete(marking, "site", NOTHING).marking();

        assertThat(permit.stepBackTargets(marking, "report"))
                .extracting(TaskNode::id)
                .containsExactly("site");
        assertThat(permit.stepBackTargets(marking, "drawings")).isEmpty();
        assertThat(permit.stepBackTargets(Marking.parse("decide"), "decide"))
                .extracting(TaskNode::id)
                .containsExactly("receive");
    }
}
