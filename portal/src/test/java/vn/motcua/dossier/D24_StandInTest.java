// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.InboxFilter.Tray;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Arrangement;
import vn.motcua.identity.Role;
import vn.motcua.identity.StandIns;
import vn.motcua.printing.DecisionLetter;

/** 24. Somebody is away: a colleague does the work, in their own name, for the other, and only for that time. */
@DossierTest
class D24_StandInTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    StandIns standIns;

    @Autowired
    Accounts accounts;

    @Test
    void the_stand_in_sees_and_does_what_is_assigned_to_whoever_is_away() {
        var dossier = heldByTheSpecialist();
        var staff = dossier.staff;
        Assertions.assertThat(mine(dossier, staff.colleague())).isEmpty();

        arranged(dossier, staff.specialist(), wish(staff, MONDAY, MONDAY));

        Assertions.assertThat(mine(dossier, staff.colleague())).containsExactly(dossier.code());
        dossier.did(now(dossier, staff.colleague()), step -> new Move.Complete(step, "Đủ điều kiện"));
        assertThat(dossier).isAt("sign");
    }

    @Test
    void the_journal_and_the_steps_say_for_whom_it_was_done() {
        var dossier = heldByTheSpecialist();
        var staff = dossier.staff;
        arranged(dossier, staff.specialist(), wish(staff, MONDAY, MONDAY));
        dossier.did(now(dossier, staff.colleague()), step -> new Move.Complete(step, null));

        var line = dossier.view().last(Move.Kind.COMPLETE).orElseThrow();
        Assertions.assertThat(line.by()).isEqualTo(staff.colleague().name());
        Assertions.assertThat(line.standingFor()).contains(staff.specialist().name());
        Assertions.assertThat(dossier.view().steps())
                .filteredOn(step -> step.element().equals("appraise"))
                .singleElement()
                .satisfies(step -> Assertions.assertThat(step.doneFor())
                        .contains(staff.specialist().name()));
        Assertions.assertThat(dossier.view(staff.citizen()).timeline())
                .allSatisfy(seen -> Assertions.assertThat(seen.standingFor()).isEmpty());
    }

    @Test
    void the_printed_decision_says_for_whom_it_is_signed_before_and_after() {
        var dossier = office.aDossier().accepted().completedUpTo("sign");
        var staff = dossier.staff;
        var deputy = office.officer("Phó Giám Đốc", Role.LEADER, staff.unit());
        dossier.did(staff.leader(), Move.Claim::new);
        arranged(
                dossier,
                staff.leader(),
                new StandIns.Wish(
                        staff.leader().id(), deputy.id(), staff.unit(), Role.LEADER, MONDAY, MONDAY.plusDays(9)));
        var signing = now(dossier, deputy);
        var decide = new Move.Decide(dossier.step().id(), Decision.GRANTED, "Cấp theo đề nghị");
        var vietnamese = Locale.of("vi");

        var before = dossier.inTime(() -> dossiers.preview(signing, dossier.code(), decide, vietnamese));
        Assertions.assertThat(before.map(D24_StandInTest::signer)).contains("Phó Giám Đốc (thay Hoàng Giám Đốc)");
        dossier.moves(signing, decide);
        var after = dossier.inTime(() -> dossiers.printed(signing, dossier.code(), FormNumber.DECISION, vietnamese));
        Assertions.assertThat(after.map(D24_StandInTest::signer)).contains("Phó Giám Đốc (thay Hoàng Giám Đốc)");
        var english =
                dossier.inTime(() -> dossiers.printed(signing, dossier.code(), FormNumber.DECISION, Locale.ENGLISH));
        Assertions.assertThat(english.map(D24_StandInTest::signer)).contains("Phó Giám Đốc (for Hoàng Giám Đốc)");
    }

    private static String signer(vn.motcua.printing.PrintedForm form) {
        return ((DecisionLetter) form).signer().name();
    }

    @Test
    void it_ends_by_itself_and_begins_on_its_day() {
        var dossier = heldByTheSpecialist();
        var staff = dossier.staff;
        arranged(dossier, staff.specialist(), wish(staff, MONDAY.plusDays(1), MONDAY.plusDays(2)));

        Assertions.assertThat(mine(dossier.at("2026-09-07T23:59"), staff.colleague()))
                .isEmpty();
        Assertions.assertThat(mine(dossier.at("2026-09-08T00:00"), staff.colleague()))
                .isNotEmpty();
        Assertions.assertThat(mine(dossier.at("2026-09-09T23:59"), staff.colleague()))
                .isNotEmpty();
        Assertions.assertThat(mine(dossier.at("2026-09-10T00:00"), staff.colleague()))
                .isEmpty();
        assertRefused(
                dossier.does(now(dossier, staff.colleague()), step -> new Move.Complete(step, null)),
                "HELD_BY_ANOTHER");
    }

    @Test
    void whoever_is_back_earlier_ends_it_and_so_does_the_head_but_nobody_else() {
        var dossier = heldByTheSpecialist();
        var staff = dossier.staff;
        var one = arranged(dossier, staff.specialist(), wish(staff, MONDAY, MONDAY.plusDays(4)));

        for (var other : List.of(staff.colleague(), staff.clerk(), office.open().head(), staff.citizen())) {
            refused(dossier.inTime(() -> standIns.end(other, one)), "NOT_YOURS");
        }
        Assertions.assertThat(mine(dossier, staff.colleague())).isNotEmpty();
        Assertions.assertThat(dossier.inTime(() -> standIns.end(staff.head(), one)))
                .isInstanceOf(Arrangement.Arranged.class);
        Assertions.assertThat(mine(dossier, staff.colleague())).isEmpty();
        refused(dossier.inTime(() -> standIns.end(staff.head(), one)), "NOT_YOURS");
    }

    @Test
    void the_head_arranges_it_for_somebody_who_fell_ill_and_a_colleague_does_not() {
        var dossier = heldByTheSpecialist();
        var staff = dossier.staff;

        refused(arranges(dossier, staff.colleague(), wish(staff, MONDAY, MONDAY)), "NOT_YOURS");
        refused(arranges(dossier, office.open().head(), wish(staff, MONDAY, MONDAY)), "NOT_YOURS");
        arranged(dossier, staff.head(), wish(staff, MONDAY, MONDAY));

        Assertions.assertThat(mine(dossier, staff.colleague())).containsExactly(dossier.code());
    }

    @Test
    void only_a_colleague_with_the_same_duty_who_is_there_stands_in() {
        var dossier = heldByTheSpecialist();
        var staff = dossier.staff;
        var me = staff.specialist();

        refused(arranges(dossier, me, to(staff, staff.clerk().id())), "NOT_THE_SAME_DUTY");
        refused(arranges(dossier, me, to(staff, me.id())), "NOT_THE_SAME_DUTY");
        refused(arranges(dossier, me, to(staff, UUID.randomUUID())), "NOT_THE_SAME_DUTY");
        refused(arranges(dossier, me, wish(staff, MONDAY.plusDays(1), MONDAY)), "ENDS_BEFORE_IT_BEGINS");
        refused(arranges(dossier, me, wish(staff, MONDAY.minusDays(3), MONDAY.minusDays(1))), "IS_OVER");
        refused(arranges(dossier, me, wish(staff, MONDAY, MONDAY.plusYears(2))), "TOO_LONG");
        var back = new StandIns.Wish(
                staff.colleague().id(), me.id(), staff.unit(), Role.SPECIALIST, MONDAY.plusDays(2), MONDAY.plusDays(2));
        arranged(dossier, staff.colleague(), back);
        refused(arranges(dossier, me, wish(staff, MONDAY, MONDAY.plusDays(3))), "DEPUTY_IS_AWAY");
        arranged(dossier, me, wish(staff, MONDAY, MONDAY));
        refused(arranges(dossier, me, wish(staff, MONDAY, MONDAY)), "ABSENCE_OVERLAPS");
    }

    @Test
    void a_duty_held_elsewhere_is_not_stood_in_for() {
        var dossier = heldByTheSpecialist();
        var staff = dossier.staff;
        arranged(dossier, staff.specialist(), wish(staff, MONDAY, MONDAY));
        accounts.endPost(staff.colleague().id(), staff.unit(), Role.SPECIALIST, MONDAY.minusDays(1));

        Assertions.assertThat(mine(dossier, staff.colleague())).isEmpty();
        Assertions.assertThat(dossier.does(now(dossier, staff.colleague()), step -> new Move.Complete(step, null)))
                .isInstanceOf(Outcome.Refused.class);
    }

    private Story heldByTheSpecialist() {
        var dossier = office.aDossier().accepted().completed();
        return dossier.did(dossier.staff.specialist(), Move.Claim::new);
    }

    private static StandIns.Wish wish(Office.Staff staff, LocalDate from, LocalDate to) {
        return new StandIns.Wish(
                staff.specialist().id(), staff.colleague().id(), staff.unit(), Role.SPECIALIST, from, to);
    }

    private static StandIns.Wish to(Office.Staff staff, UUID deputy) {
        return new StandIns.Wish(staff.specialist().id(), deputy, staff.unit(), Role.SPECIALIST, MONDAY, MONDAY);
    }

    private Arrangement arranges(Story dossier, Actor who, StandIns.Wish wish) {
        return dossier.inTime(() -> standIns.arrange(who, wish));
    }

    private UUID arranged(Story dossier, Actor who, StandIns.Wish wish) {
        var outcome = arranges(dossier, who, wish);
        Assertions.assertThat(outcome).isInstanceOf(Arrangement.Arranged.class);
        return ((Arrangement.Arranged) outcome).standIn().id();
    }

    private static void refused(Arrangement outcome, String code) {
        Assertions.assertThat(outcome)
                .isInstanceOfSatisfying(
                        Arrangement.Refused.class,
                        refused -> Assertions.assertThat(refused.code()).isEqualTo(code));
    }

    private List<String> mine(Story dossier, Actor officer) {
        var actor = now(dossier, officer);
        return dossier.inTime(() -> dossiers.inbox(actor, new InboxFilter(Tray.MINE, null, 10), null)).rows().stream()
                .map(InboxRow::code)
                .toList();
    }

    /** As somebody who signs in now. */
    private Actor now(Story dossier, Actor officer) {
        return accounts.actor(officer.id(), dossier.now());
    }
}
