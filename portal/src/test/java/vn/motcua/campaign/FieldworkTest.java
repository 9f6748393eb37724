// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.campaign.Interview.Absence;
import vn.motcua.campaign.Interview.State;
import vn.motcua.campaign.ReserveVillages.Cause;
import vn.motcua.identity.Actor;

/** Interviews in the villages of a campaign: led, checked, replaced, and by whom. */
class FieldworkTest extends RunningSurvey {

    @Test
    void an_interview_is_led_from_question_to_question_broken_off_and_gone_on_with() {
        var first = first();
        interviews.begin(interviewer, first.id());

        answer(first.id(), "sex", "2");
        assertThat(question(first.id())).isEqualTo("age");
        assertThat(interviews.answer(interviewer, first.id(), "age", "", Duration.ZERO))
                .isEqualTo(Result.refused(Hindrance.NO_SUCH_ANSWER));
        assertThat(interviews.answer(interviewer, first.id(), "age", "abc", Duration.ZERO))
                .isEqualTo(Result.refused(Hindrance.NOT_IN_RANGE, "18–110"));
        assertThat(interviews.answer(interviewer, first.id(), "age", "17", Duration.ZERO))
                .isEqualTo(Result.refused(Hindrance.NOT_IN_RANGE, "18–110"));
        assertThat(interviews.finish(interviewer, first.id())).isEqualTo(Result.refused(Hindrance.NOT_COMPLETE));

        fill(first.id());

        assertThat(interviews.finish(interviewer, first.id())).isEqualTo(Result.done());
        var done = fieldwork.find(id, first.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.seconds()).containsEntry("sex", 4);
        assertThat(interviews.answer(interviewer, first.id(), "sex", "1", Duration.ZERO))
                .isEqualTo(Result.refused(Hindrance.NOT_NOW));
    }

    @Test
    void an_interview_is_sent_back_with_the_reason_and_accepted_afterwards() {
        var first = first();
        interviews.begin(interviewer, first.id());
        fill(first.id());
        interviews.finish(interviewer, first.id());

        assertThat(fieldwork.giveBack(ADMINISTRATOR, id, first.id(), " "))
                .isEqualTo(Result.refused(Hindrance.REASON_MISSING));
        assertThat(fieldwork.giveBack(ADMINISTRATOR, id, first.id(), "Hỏi lại tuổi"))
                .isEqualTo(Result.done());
        assertThat(interviews.find(interviewer, first.id()).orElseThrow().remark())
                .isEqualTo("Hỏi lại tuổi");
        answer(first.id(), "age", "41");
        interviews.finish(interviewer, first.id());

        assertThat(fieldwork.accept(ADMINISTRATOR, id, first.id())).isEqualTo(Result.done());
        assertThat(fieldwork.accept(ADMINISTRATOR, id, first.id())).isEqualTo(Result.refused(Hindrance.NOT_NOW));
    }

    @Test
    void a_supervisor_checks_the_interviews_of_their_campaign_and_of_no_other() {
        var supervisor = somebody();
        var other = somebody();
        var handedIn = handedIn();
        assertThat(supervision.find(supervisor, handedIn)).isEmpty();
        assertThat(supervision.accept(supervisor, handedIn)).isEqualTo(Result.refused(Hindrance.NOT_NOW));

        appoint(supervisor);

        assertThat(supervision.concerns(supervisor)).isTrue();
        assertThat(supervision.concerns(other)).isFalse();
        assertThat(supervision.toCheck(supervisor)).extracting(Interview::id).containsExactly(handedIn);
        assertThat(supervision.toCheck(other)).isEmpty();
        assertThat(supervision.giveBack(supervisor, handedIn, "Hỏi lại tuổi")).isEqualTo(Result.done());
        interviews.finish(interviewer, handedIn);
        assertThat(supervision.accept(supervisor, handedIn)).isEqualTo(Result.done());

        supervision.dismiss(ADMINISTRATOR, id, supervisor.id());
        assertThat(supervision.find(supervisor, handedIn)).isEmpty();
    }

    private void appoint(Actor supervisor) {
        assertThat(supervision.appoint(
                        ADMINISTRATOR, id, accounts.get(supervisor.id()).login()))
                .isEqualTo(Result.done());
    }

    private UUID handedIn() {
        var first = first().id();
        interviews.begin(interviewer, first);
        fill(first);
        assertThat(interviews.finish(interviewer, first)).isEqualTo(Result.done());
        return first;
    }

    @Test
    void nobody_checks_an_interview_that_they_held_themselves() {
        appoint(interviewer);
        var handedIn = handedIn();

        assertThat(supervision.accept(interviewer, handedIn)).isEqualTo(Result.refused(Hindrance.OWN_INTERVIEW));
        assertThat(fieldwork.find(id, handedIn).orElseThrow().state()).isEqualTo(State.DONE);
    }

    @Test
    void with_the_end_of_the_survey_ends_the_work_of_its_supervisors() {
        var supervisor = somebody();
        appoint(supervisor);
        var handedIn = handedIn();
        take(answers(12).lines().filter(line -> !line.startsWith("V0001,1,")).collect(Collectors.joining("\n")));
        closings.close(ADMINISTRATOR, id);

        assertThat(supervision.find(supervisor, handedIn)).isEmpty();
        assertThat(supervision.concerns(supervisor)).isFalse();
        assertThat(supervision.appoint(
                        ADMINISTRATOR, id, accounts.get(supervisor.id()).login()))
                .isEqualTo(Result.refused(Hindrance.NOT_RUNNING));
    }

    @Test
    void somebody_absent_is_replaced_by_the_next_of_the_reserves_until_there_is_none() {
        var village = interviews.villages(interviewer).getFirst().id();
        var list = interviews.list(village);

        assertThat(interviews.replace(interviewer, list.get(0).id(), Absence.MOVED_AWAY))
                .isEqualTo(Result.done());
        assertThat(interviews.list(village)).hasSize(11);
        assertThat(interviews.list(village).getLast().number()).isEqualTo(11);
        assertThat(interviews.replace(interviewer, list.get(0).id(), Absence.MOVED_AWAY))
                .isEqualTo(Result.refused(Hindrance.NOT_NOW));
        assertThat(interviews.replace(interviewer, list.get(1).id(), Absence.REFUSED))
                .isEqualTo(Result.done());
        assertThat(interviews.replace(interviewer, list.get(2).id(), Absence.REFUSED))
                .isEqualTo(Result.refused(Hindrance.NO_RESERVE));
    }

    /** Of twelve villages of a commune two are drawn and two in reserve. */
    @Test
    void a_village_that_cannot_be_reached_is_replaced_by_the_next_reserve_of_its_commune() {
        var campaign = withReserves();
        var village = fieldwork.villages(campaign).getFirst();

        assertThat(reserves.left(village.id())).isEqualTo(2);
        assertThat(reserves.replace(ADMINISTRATOR, campaign, village.id(), Cause.UNREACHABLE))
                .isEqualTo(Result.done());

        var villages = fieldwork.villages(campaign);
        assertThat(villages)
                .hasSize(2)
                .extracting(Village::code)
                .contains("R0001")
                .doesNotContain(village.code());
        var stepped = villages.stream()
                .filter(one -> one.code().equals("R0001"))
                .findFirst()
                .orElseThrow();
        assertThat(stepped.waiting()).isEqualTo(10);
        assertThat(stepped.reserves()).isEqualTo(2);
        assertThat(stepped.interviewer()).isEqualTo(interviewer.id());
        assertThat(stepped.probability()).isEqualTo(probability(campaign, stepped));
        assertThat(reserves.replaced(campaign))
                .singleElement()
                .satisfies(one -> assertThat(one.successor()).isEqualTo("R0001"));

        assertThat(reserves.replace(ADMINISTRATOR, campaign, stepped.id(), Cause.GONE))
                .isEqualTo(Result.done());
        var last = fieldwork.villages(campaign).stream()
                .filter(one -> one.code().equals("R0002"))
                .findFirst()
                .orElseThrow();
        assertThat(reserves.replace(ADMINISTRATOR, campaign, last.id(), Cause.GONE))
                .isEqualTo(Result.refused(Hindrance.NO_RESERVE_VILLAGE));
    }

    /** As the account of the draw has it: two villages of 1,266 people, by their size. */
    private double probability(UUID campaign, Village village) {
        var found = new ArrayList<DrawLine>();
        campaigns.account(campaign, found::add);
        var line = found.stream()
                .filter(one -> one.stage() == DrawLine.Stage.VILLAGE
                        && village.place().startsWith(one.path().getLast() + ","))
                .findFirst()
                .orElseThrow();
        assertThat(line.role()).isEqualTo(DrawLine.Role.RESERVE);
        assertThat(line.overall()).isCloseTo(2 * line.size() / 1266, within(1e-12));
        return line.overall();
    }

    @Test
    void a_village_where_interviews_have_begun_is_not_given_up() {
        var campaign = withReserves();
        var village = fieldwork.villages(campaign).getFirst();
        interviews.begin(
                interviewer, fieldwork.list(campaign, village.id()).getFirst().id());

        assertThat(reserves.replace(ADMINISTRATOR, campaign, village.id(), Cause.UNREACHABLE))
                .isEqualTo(Result.refused(Hindrance.VILLAGE_BEGUN));
        assertThat(reserves.replace(ADMINISTRATOR, id, village.id(), Cause.UNREACHABLE))
                .as("by another survey")
                .isEqualTo(Result.refused(Hindrance.NOT_RUNNING));
    }

    @Test
    void an_interview_is_its_interviewers_and_nobody_elses() {
        var other = somebody();
        var first = first();

        assertThat(interviews.find(other, first.id())).isEmpty();
        assertThat(interviews.begin(other, first.id())).isEqualTo(Result.refused(Hindrance.NOT_NOW));
        assertThat(interviews.villages(other)).isEmpty();
    }

    @Test
    void a_village_where_somebody_was_asked_keeps_its_list() {
        var village = interviews.villages(interviewer).getFirst().id();
        take(answers(12)
                .lines()
                .filter(line -> line.startsWith("village") || line.startsWith("V0001,12,"))
                .collect(Collectors.joining("\n")));

        assertThat(fieldwork.drawPeople(ADMINISTRATOR, id, village, "Nguyễn Thị Kín"))
                .isEqualTo(Result.refused(Hindrance.LIST_IN_USE));
    }
}
