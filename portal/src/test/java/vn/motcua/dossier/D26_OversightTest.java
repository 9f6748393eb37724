// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierAssert.assertRefused;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OthersAtWork;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.journal.JournalReaders;
import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.Notices;

/** 26. Whoever leads a unit sees how it stands, gives work to others and reminds. */
@DossierTest
class D26_OversightTest {

    @Autowired
    Office office;

    @Autowired
    Oversight oversight;

    @Autowired
    Notices notices;

    @Autowired
    JournalReaders readers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_head_sees_what_is_late_due_today_and_waiting_and_for_whom() {
        var staff = office.open();
        office.aDossierAt(staff).accepted();
        var later =
                office.aDossierAt(staff).forChild("Hai").at("2026-09-08T08:00").accepted();
        office.aDossierAt(staff)
                .forChild("Ba")
                .at("2026-09-08T08:10")
                .accepted()
                .did(staff.head(), Story::askSupplement);
        later.at("2026-09-08T09:00");

        var load =
                later.inTime(() -> oversight.ofUnit(staff.head(), staff.unit())).orElseThrow();

        assertThat(load.late()).isEqualTo(1);
        assertThat(load.dueToday()).isEqualTo(1);
        assertThat(load.dueThisWeek()).isEqualTo(1);
        assertThat(load.open()).isEqualTo(2);
        assertThat(load.unclaimed()).isEqualTo(2);
        assertThat(load.waiting()).isEqualTo(1);
        assertThat(load.oldest()).isEqualTo(Office.at("2026-09-07T10:00"));
        assertThat(later.inTime(() -> oversight.awaitedBy(staff.head(), staff.unit())))
                .isEqualTo(new AwaitedFrom(1, 0, 0));
    }

    @Test
    void what_waits_for_the_opinion_of_others_is_counted() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;
        var asked = office.open().unit();
        dossier.did(
                staff.specialist(),
                step -> new Move.AskOpinion(step, asked, "Có ý kiến gì?", Office.at("2026-09-10T17:00")));

        var awaited = dossier.inTime(() -> oversight.awaitedBy(staff.head(), staff.unit()));

        assertThat(awaited.opinions()).isEqualTo(1);
        assertThat(awaited.asked())
                .singleElement()
                .satisfies(one -> assertThat(one.unit()).isEqualTo(asked))
                .satisfies(one -> assertThat(one.dossiers()).isEqualTo(1));
    }

    @Test
    void the_load_of_each_official_is_told_with_the_time_a_step_took() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;
        dossier.did(staff.specialist(), Move.Claim::new);

        var loads = dossier.at("2026-09-20T08:00").inTime(() -> oversight.ofOfficials(staff.head(), staff.unit()));

        assertThat(loads.getFirst())
                .isEqualTo(new OfficialLoad(
                        staff.specialist().id(), staff.specialist().name(), 1, 1, null));
        assertThat(loads).hasSize(6);
        assertThat(oversight.ofOfficials(staff.specialist(), staff.unit())).isEmpty();
    }

    @Test
    void those_above_see_the_units_below_and_others_see_nothing() {
        var dossier = office.aDossier().accepted();
        var unit = dossier.staff.unit();
        var above = office.officer("Chủ tịch", Role.COMMITTEE_LEADER, "H57");
        dossier.at("2026-09-20T08:00");

        assertThat(dossier.inTime(() -> oversight.ofUnits(above, List.of(unit, unit + "0", "H58.1"))))
                .extracting(UnitLoad::unit, UnitLoad::late)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(unit, 1));
        for (var other : List.of(
                dossier.staff.specialist(),
                dossier.staff.citizen(),
                office.open().leader())) {
            assertThat(oversight.ofUnit(other, unit)).isEmpty();
            assertThat(oversight.ofUnits(other, List.of(unit))).isEmpty();
            assertThat(oversight.awaitedBy(other, unit)).isEqualTo(new AwaitedFrom(0, 0, 0));
        }
    }

    @Test
    void work_is_spread_to_whoever_has_least() {
        var staff = office.open();
        var dossiers = IntStream.range(0, 5)
                .mapToObj(i -> office.aDossierAt(staff)
                        .forChild("Bé " + "ABCDE".charAt(i))
                        .accepted()
                        .completed())
                .toList();
        dossiers.getFirst().did(staff.colleague(), Move.Claim::new);

        var given = oversight.give(
                staff.head(),
                dossiers.stream().skip(1).map(D26_OversightTest::piece).toList(),
                List.of(staff.specialist().id(), staff.colleague().id()));

        assertThat(given).allSatisfy(one -> assertThat(one.outcome()).isInstanceOf(Outcome.Done.class));
        for (var officer : List.of(staff.specialist(), staff.colleague())) {
            assertThat(dossiers)
                    .filteredOn(one -> officer.id().equals(one.step().assignee()))
                    .as(officer.name())
                    .hasSizeBetween(2, 3);
        }
    }

    @Test
    void each_that_cannot_be_given_says_why_and_the_others_go_on() {
        var staff = office.open();
        var good = office.aDossierAt(staff).accepted().completed();
        var gone = office.aDossierAt(staff).forChild("Khác").accepted().completed();
        var before = piece(gone);
        gone.completed();
        var elsewhere = office.aDossier().accepted().completed();

        var given = oversight.give(
                staff.head(),
                List.of(before, piece(elsewhere), piece(good)),
                List.of(staff.specialist().id()));

        assertThat(given)
                .extracting(one -> one.outcome() instanceof Outcome.Done)
                .containsExactly(false, false, true);
        var toAClerk = oversight.give(
                staff.head(), List.of(piece(good)), List.of(staff.clerk().id()));
        assertRefused(toAClerk.getFirst().outcome(), "NOT_A_COLLEAGUE");
        var byASpecialist = oversight.give(
                staff.specialist(),
                List.of(piece(good)),
                List.of(staff.colleague().id()));
        assertRefused(byASpecialist.getFirst().outcome(), "NOT_YOURS");
    }

    @Test
    void whoever_holds_a_step_is_reminded_by_a_notice_that_the_journal_keeps_and_not_twice_within_the_hour() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;
        dossier.did(staff.specialist(), Move.Claim::new);

        assertThat(remind(dossier, staff.head())).isInstanceOf(Outcome.Done.class);
        assertRefused(remind(dossier, staff.leader()), "REMINDED_JUST_NOW");
        assertRefused(remind(dossier.at("2026-09-07T08:59"), staff.head()), "REMINDED_JUST_NOW");
        assertThat(remind(dossier.at("2026-09-07T09:00"), staff.head())).isInstanceOf(Outcome.Done.class);

        assertThat(dossier.view().timeline())
                .filteredOn(line -> line.kind().equals("HolderReminded"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.by()).isEqualTo(staff.head().name()));
        assertThat(dossier.view(staff.citizen()).timeline())
                .extracting(DossierView.Happened::kind)
                .doesNotContain("HolderReminded");
        OthersAtWork.awaitTheirEnd(jdbc);
        readers.catchUp();
        assertThat(notices.of(staff.specialist(), null).rows())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.HOLDER_REMINDED, NoticeKind.HOLDER_REMINDED);
        assertThat(notices.of(staff.colleague(), null).rows()).isEmpty();
    }

    @Test
    void only_whoever_leads_reminds_and_only_of_what_can_be_done() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;

        assertRefused(remind(dossier, staff.specialist()), "NOT_YOURS");
        assertRefused(remind(dossier, office.open().head()), "UNKNOWN");
        assertRefused(
                oversight
                        .remind(staff.head(), new Oversight.Piece(dossier.code(), UUID.randomUUID()))
                        .outcome(),
                "NO_SUCH_STEP");
        dossier.did(staff.specialist(), Story::askSupplement);
        assertRefused(remind(dossier, staff.head()), "NOTHING_TO_REMIND_OF");
        var mine = office.aDossierAt(staff).forChild("Khác").accepted().did(staff.head(), Move.Claim::new);
        assertRefused(remind(mine, staff.head()), "NOBODY_TO_REMIND");
    }

    @Test
    void while_nobody_has_a_step_all_are_reminded_who_may_take_it() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;

        var free = dossier.inTime(() -> oversight.remind(staff.head(), piece(dossier)));
        dossier.did(staff.specialist(), Move.Claim::new).at("2026-09-08T09:00");
        var held = dossier.inTime(() -> oversight.remind(staff.head(), piece(dossier)));

        assertThat(free.holder()).isNull();
        assertThat(free.told()).isEqualTo(2);
        assertThat(held.holder()).isEqualTo(staff.specialist().name());
        assertThat(held.told()).isEqualTo(1);
    }

    @Test
    void a_head_is_offered_only_those_who_do_such_steps_whoever_has_least_first() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;
        dossier.did(staff.specialist(), Move.Claim::new);

        assertThat(oversight.candidates(staff.head(), staff.unit(), Role.SPECIALIST))
                .extracting(Oversight.Candidate::officer)
                .containsExactly(staff.colleague().id(), staff.specialist().id());
        assertThat(oversight.candidates(staff.specialist(), staff.unit(), Role.SPECIALIST))
                .isEmpty();
    }

    private Outcome remind(Story dossier, Actor head) {
        return dossier.inTime(() -> oversight.remind(head, piece(dossier)).outcome());
    }

    private static Oversight.Piece piece(Story dossier) {
        return new Oversight.Piece(dossier.code(), dossier.step().id());
    }
}
