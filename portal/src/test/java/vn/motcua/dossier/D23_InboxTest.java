// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.InboxFilter.Due;
import vn.motcua.dossier.InboxFilter.Tray;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** 23. The tray: what holds each step up, and what is asked of the list. */
@DossierTest
class D23_InboxTest {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Test
    void a_step_says_that_nobody_has_taken_it() {
        var dossier = office.aDossier().accepted().completed();

        assertThat(row(dossier, dossier.staff.specialist(), Tray.ALL).hindrances())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Hindrance.Kind.NOBODY);
                    assertThat(one.since()).isEqualTo(dossier.now());
                });
        dossier.did(dossier.staff.specialist(), Move.Claim::new);
        assertThat(row(dossier, dossier.staff.specialist(), Tray.MINE).hindrances())
                .isEmpty();
    }

    @Test
    void a_step_says_which_papers_are_missing_and_since_when() {
        var dossier = office.aDossier().accepted().completed();
        dossier.did(dossier.staff.specialist(), Story::askSupplement);

        assertThat(row(dossier, dossier.staff.specialist(), Tray.WAITING).hindrances())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Hindrance.Kind.PAPERS);
                    assertThat(one.papers()).containsExactly("Giấy chứng sinh");
                    assertThat(one.since()).isEqualTo(dossier.now());
                });
    }

    @Test
    void a_step_says_what_money_is_awaited() {
        var dossier = office.aDossier().accepted().completed();
        dossier.did(dossier.staff.specialist(), step -> new Move.AskPayment(step, 1_200_000, "Lệ phí", null));

        assertThat(row(dossier, dossier.staff.specialist(), Tray.WAITING).hindrances())
                .singleElement()
                .satisfies(one -> assertThat(one.amountInDong()).isEqualTo(1_200_000));
    }

    @Test
    void a_step_says_whose_opinion_is_awaited_and_whoever_is_asked_is_not_held_up_by_the_question() {
        var dossier = office.aDossier().accepted().completed();
        var asked = office.open();
        var until = Office.at("2026-09-10T17:00");
        dossier.did(dossier.staff.specialist(), Move.Claim::new);
        dossier.did(
                dossier.staff.specialist(), step -> new Move.AskOpinion(step, asked.unit(), "Có ý kiến gì?", until));

        assertThat(row(dossier, dossier.staff.specialist(), Tray.MINE).hindrances())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Hindrance.Kind.OPINION);
                    assertThat(one.unit()).isEqualTo(asked.unit());
                    assertThat(one.until()).isEqualTo(until);
                });
        assertThat(row(dossier, atDesk(asked, dossier), Tray.ALL).hindrances())
                .extracting(Hindrance::kind)
                .containsExactly(Hindrance.Kind.NOBODY);
    }

    private static Actor atDesk(Office.Staff staff, Story dossier) {
        return dossier.openSteps().stream()
                .filter(step -> step.unit().equals(staff.unit()))
                .map(step -> staff.of(step.role()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_late_due_today_and_due_this_week_is_told_apart() {
        var staff = office.open();
        var first = office.aDossierAt(staff).at("2026-09-07T08:00").accepted();
        var second =
                office.aDossierAt(staff).forChild("Khác").at("2026-09-08T08:00").accepted();
        assertThat(first.step().dueAt()).isEqualTo(Office.at("2026-09-07T10:00"));
        assertThat(second.step().dueAt()).isEqualTo(Office.at("2026-09-08T10:00"));

        second.at("2026-09-08T09:00");
        assertThat(codes(second, staff.head(), asking(Due.LATE))).containsExactly(first.code());
        assertThat(codes(second, staff.head(), asking(Due.TODAY))).containsExactly(second.code());
        second.at("2026-09-07T09:00");
        assertThat(codes(second, staff.head(), asking(Due.TODAY))).containsExactly(first.code());
        assertThat(codes(second, staff.head(), asking(Due.THIS_WEEK))).containsExactly(first.code(), second.code());
        second.at("2026-09-06T09:00");
        assertThat(codes(second, staff.head(), asking(Due.THIS_WEEK))).isEmpty();
    }

    @Test
    void of_a_procedure() {
        var staff = office.open();
        office.aDossierAt(staff).accepted();
        var other = office.aDossierAt(staff).of("CHOICE").accepted();

        assertThat(codes(other, staff.head(), new InboxFilter(Tray.UNIT, null, null, "CHOICE", null, null, 10)))
                .containsExactly(other.code());
    }

    @Test
    void of_a_state_and_by_what_keeps_it_from_going_on() {
        var staff = office.open();
        var free = office.aDossierAt(staff).accepted();
        var held = office.aDossierAt(staff).forChild("Hai").accepted().did(staff.head(), Move.Claim::new);
        var asked = office.aDossierAt(staff).forChild("Ba").accepted().completed();
        asked.did(
                staff.specialist(),
                step -> new Move.AskOpinion(
                        step, office.open().unit(), "Có ý kiến gì?", Office.at("2026-09-10T17:00")));
        var waits = office.aDossierAt(staff)
                .forChild("Bốn")
                .accepted()
                .completed()
                .did(staff.specialist(), Story::askSupplement);

        assertThat(codes(held, staff.head(), asking(Tray.UNIT, null, Hindrance.Kind.NOBODY)))
                .contains(free.code())
                .doesNotContain(held.code(), waits.code());
        assertThat(codes(held, staff.head(), asking(Tray.UNIT, null, Hindrance.Kind.OPINION)))
                .containsExactly(asked.code());
        assertThat(codes(held, staff.head(), asking(Tray.WAITING, null, Hindrance.Kind.PAPERS)))
                .containsExactly(waits.code());
        assertThat(codes(held, staff.head(), asking(Tray.WAITING, null, Hindrance.Kind.MONEY)))
                .isEmpty();
        assertThat(codes(held, staff.head(), asking(Tray.UNIT, null, Hindrance.Kind.DECLARATION)))
                .isEmpty();
        assertThat(codes(held, staff.head(), asking(Tray.WAITING, Status.AWAITING_SUPPLEMENT, null)))
                .containsExactly(waits.code());
        assertThat(codes(held, staff.head(), asking(Tray.UNIT, Status.AWAITING_PAYMENT, null)))
                .isEmpty();
    }

    private static InboxFilter asking(Tray tray, @Nullable Status status, Hindrance.@Nullable Kind hindrance) {
        return new InboxFilter(tray, null, null, null, null, null, status, hindrance, 10);
    }

    @Test
    void of_one_official_and_for_whoever_leads_from_above() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;
        var above = office.officer("Chủ tịch", Role.COMMITTEE_LEADER, "H57");
        dossier.did(staff.specialist(), Move.Claim::new);

        assertThat(codes(
                        dossier,
                        above,
                        ofHolder(staff.unit(), staff.specialist().id())))
                .containsExactly(dossier.code());
        assertThat(codes(
                        dossier, above, ofHolder(staff.unit(), staff.colleague().id())))
                .isEmpty();
        var beside = office.officer("Người bên cạnh", Role.LEADER, staff.unit() + "9");
        assertThat(codes(dossier, beside, ofHolder(staff.unit(), null))).isEmpty();
        var aSpecialistAbove = office.officer("Chuyên viên tỉnh", Role.SPECIALIST, "H57");
        assertThat(codes(dossier, aSpecialistAbove, ofHolder(staff.unit(), null)))
                .isEmpty();
    }

    @Test
    void the_list_goes_on_after_any_of_its_rows() {
        var staff = office.open();
        var first = office.aDossierAt(staff).accepted();
        var second =
                office.aDossierAt(staff).forChild("Khác").at("2026-09-08T08:00").accepted();

        var row = row(first, staff.head(), Tray.UNIT);
        first.completed();

        var rest = dossiers.inbox(staff.head(), new InboxFilter(Tray.ALL, null, 1), row.place());
        assertThat(rest.rows()).extracting(InboxRow::code).containsExactly(second.code());
    }

    private static InboxFilter asking(Due due) {
        return new InboxFilter(Tray.UNIT, null, due, null, null, null, 10);
    }

    private static InboxFilter ofHolder(String unit, @Nullable UUID holder) {
        return new InboxFilter(Tray.UNIT, unit, null, null, null, holder, 10);
    }

    private List<String> codes(Story dossier, Actor officer, InboxFilter filter) {
        return dossier.inTime(() -> dossiers.inbox(officer, filter, null)).rows().stream()
                .map(InboxRow::code)
                .toList();
    }

    private InboxRow row(Story dossier, Actor officer, Tray tray) {
        return dossier.inTime(() -> dossiers.inbox(officer, new InboxFilter(tray, null, 10), null)).rows().stream()
                .filter(row -> row.code().equals(dossier.code()))
                .findFirst()
                .orElseThrow();
    }
}
