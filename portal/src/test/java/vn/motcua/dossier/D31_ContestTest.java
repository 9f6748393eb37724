// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Contest.Finding;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** 31. After a bad end: contesting it, and filing anew from the old answers. */
@DossierTest
class D31_ContestTest {

    @Autowired
    Office office;

    @Autowired
    Contests contests;

    @Autowired
    ContestReminders reminders;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_refusal_is_contested_and_answered_in_writing() {
        var story = refused();
        var staff = story.staff;

        var contested = contests(story, staff.citizen(), "Tôi đã nộp bản chính.");
        assertThat(story.inTime(() -> contests.waitingFor(staff.head())))
                .extracting(Contest::code)
                .containsExactly(story.code());
        var answered = story.later(Duration.ofDays(2))
                .inTime(() -> contests.answer(staff.head(), story.code(), Finding.UPHELD, "Đơn vị sẽ cấp lại."));

        assertThat(contested).isInstanceOf(Outcome.Done.class);
        assertThat(answered).isInstanceOf(Outcome.Done.class);
        assertThat(contests.find(staff.citizen(), story.code()).orElseThrow().answer())
                .satisfies(answer -> assertThat(answer.text()).isEqualTo("Đơn vị sẽ cấp lại."));
        assertThat(contests.waitingFor(staff.head())).isEmpty();
        assertThat(story.view(staff.citizen()).timeline())
                .extracting(DossierView.Happened::kind)
                .contains("ResultContested", "ContestAnswered");
    }

    @Test
    void the_answer_is_due_in_ten_working_days() {
        var story = refused().at("2026-09-07T08:00");
        contests(story, story.staff.citizen(), "Không đúng");

        assertThat(contests.find(story.staff.citizen(), story.code())
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(Office.at("2026-09-21T08:00"));
    }

    @Test
    void its_head_is_reminded_a_day_before_and_those_above_once_it_is_late() {
        var story = refused().at("2026-09-07T08:00");
        contests(story, story.staff.citizen(), "Không đúng");

        remindAt(story, "2026-09-18T07:59");
        assertThat(told(story)).isEmpty();
        remindAt(story, "2026-09-18T08:00");
        remindAt(story, "2026-09-18T08:01");
        assertThat(told(story)).containsExactly("ContestDueSoon");
        remindAt(story, "2026-09-21T08:00");
        remindAt(story, "2026-09-22T08:00");
        assertThat(told(story)).containsExactly("ContestDueSoon", "ContestOverdue");
    }

    @Test
    void what_was_answered_is_not_reminded_of() {
        var story = refused().at("2026-09-07T08:00");
        contests(story, story.staff.citizen(), "Không đúng");
        answers(story, story.staff.head());

        remindAt(story, "2026-10-30T08:00");

        assertThat(told(story)).isEmpty();
    }

    @Test
    void a_reminder_that_fails_keeps_no_other_back_and_is_tried_again_in_an_hour() {
        var failing = refused().at("2026-09-07T08:00");
        contests(failing, failing.staff.citizen(), "Không đúng");
        var sound = refused().at("2026-09-07T08:00");
        contests(sound, sound.staff.citizen(), "Không đúng");
        jdbc.sql("""
                CREATE TRIGGER failing BEFORE UPDATE OF warned_at ON dossier_contest FOR EACH ROW
                WHEN (OLD.dossier_id = '%s') EXECUTE FUNCTION destruction_stays()""".formatted(contests.find(failing.staff.citizen(), failing.code())
                        .orElseThrow()
                        .dossier()))
                .update();
        try {
            remindAt(sound, "2026-09-18T08:00");
        } finally {
            jdbc.sql("DROP TRIGGER failing ON dossier_contest").update();
        }

        assertThat(told(sound)).containsExactly("ContestDueSoon");
        assertThat(told(failing)).isEmpty();
        remindAt(failing, "2026-09-18T08:59");
        assertThat(told(failing)).isEmpty();
        remindAt(failing, "2026-09-18T09:00");
        assertThat(told(failing)).containsExactly("ContestDueSoon");
    }

    private void remindAt(Story story, String time) {
        story.at(time).inTime(reminders::round);
    }

    private static List<String> told(Story story) {
        return story.view(story.staff.head()).timeline().stream()
                .map(DossierView.Happened::kind)
                .filter(kind -> kind.equals("ContestDueSoon") || kind.equals("ContestOverdue"))
                .sorted()
                .toList();
    }

    @Test
    void a_dossier_is_contested_once_and_answered_once() {
        var story = refused();
        var staff = story.staff;
        contests(story, staff.citizen(), "Không đúng");
        answers(story, staff.head());

        assertThat(contests(story, staff.citizen(), "Vẫn không đúng")).isEqualTo(refusal("CONTESTED_ALREADY"));
        assertThat(answers(story, staff.head())).isEqualTo(refusal("CONTEST_ANSWERED"));
    }

    @Test
    void what_has_not_ended_is_not_contested_nor_filed_anew() {
        var story = office.aDossier().accepted();

        assertThat(contests(story, story.staff.citizen(), "Chậm")).isEqualTo(refusal("NOT_ENDED"));
        assertThat(drafts.reopen(story.staff.citizen(), story.code())).isEmpty();
    }

    @Test
    void after_ninety_days_it_is_too_late() {
        var story = refused().later(Duration.ofDays(91));

        assertThat(contests(story, story.staff.citizen(), "Không đúng"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, late -> assertThat(late.code()).isEqualTo("CONTESTED_LATE"));
        assertThat(story.inTime(() -> contests.openUntil(story.staff.citizen(), story.code())))
                .isEmpty();
    }

    @Test
    void a_complaint_says_why_and_brings_ones_own_files() {
        var story = refused();
        var me = story.staff.citizen();

        assertThat(contests(story, me, "  ")).isEqualTo(Outcome.Refused.at("reason", "CONTEST_WITHOUT_REASON"));
        assertThat(story.inTime(() -> contests.contest(me, story.code(), "Vì", List.of(UUID.randomUUID()))))
                .isEqualTo(Outcome.Refused.at("file", "FILE_IS_UNKNOWN"));
    }

    @Test
    void only_its_owner_contests_and_only_the_head_answers() {
        var story = refused();
        var staff = story.staff;

        assertThat(contests(story, Office.citizen(), "Không phải của tôi")).isEqualTo(refusal("UNKNOWN"));
        assertThat(contests(story, staff.clerk(), "Hộ")).isEqualTo(refusal("NOT_YOURS"));
        contests(story, staff.citizen(), "Không đúng");
        assertThat(answers(story, staff.specialist())).isEqualTo(refusal("NOT_YOURS"));
        var elsewhere = office.officer("Lê Ở Xa", Role.DIVISION_HEAD, "H57.9");
        assertThat(answers(story, elsewhere)).isEqualTo(refusal("UNKNOWN"));
        assertThat(contests.waitingFor(elsewhere)).isEmpty();
        assertThat(contests.waitingFor(staff.specialist())).isEmpty();
    }

    @Test
    void what_was_not_taken_in_becomes_one_draft_with_its_answers() {
        var story = office.aDossier().submitted();
        var me = story.staff.citizen();
        story.did(story.staff.clerk(), step -> new Move.RefuseReception(step, "Nộp sai nơi", null));

        var draft = drafts.reopen(me, story.code()).orElseThrow();
        var again = drafts.reopen(me, story.code()).orElseThrow();

        assertThat(again.id()).isEqualTo(draft.id());
        assertThat(draft.answers().text("child")).hasValue("Nguyễn Văn An");
        assertThat(draft.applicant()).isNotNull();
        assertThat(drafts.reopen(Office.citizen(), story.code())).isEmpty();
        assertThat(drafts.reopen(story.staff.clerk(), story.code())).isEmpty();
    }

    private Story refused() {
        var story = office.aDossier().accepted().completedUpTo("sign").decided(Decision.REFUSED);
        return story.completedUpTo("return");
    }

    private Outcome contests(Story story, Actor actor, String reason) {
        return story.inTime(() -> contests.contest(actor, story.code(), reason, List.of()));
    }

    private Outcome answers(Story story, Actor officer) {
        return story.inTime(() -> contests.answer(officer, story.code(), Finding.REJECTED, "Đơn vị đã làm đúng."));
    }

    private static Outcome refusal(String code) {
        return Outcome.Refused.because(code);
    }
}
