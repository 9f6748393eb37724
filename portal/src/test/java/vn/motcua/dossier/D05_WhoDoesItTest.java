// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.InboxFilter.Tray;

/** 5. Claimed, released, assigned, handed over; by turns. */
@DossierTest
class D05_WhoDoesItTest {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Test
    void what_one_has_claimed_another_cannot_do() {
        var dossier = office.aDossier().accepted().completed();
        dossier.did(dossier.staff.specialist(), Move.Claim::new);

        assertThat(dossier).is(Status.IN_PROGRESS);
        assertRefused(dossier.does(dossier.staff.colleague(), Move.Claim::new), "HELD_BY_ANOTHER");
        assertRefused(
                dossier.does(dossier.staff.colleague(), step -> new Move.Complete(step, null)), "HELD_BY_ANOTHER");
        dossier.did(dossier.staff.specialist(), Move.Release::new);
        dossier.did(dossier.staff.colleague(), step -> new Move.Complete(step, null));
    }

    @Test
    void the_head_assigns_and_the_holder_hands_over_to_colleagues_only() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;

        assertRefused(
                dossier.does(
                        staff.specialist(),
                        step -> new Move.Assign(step, staff.colleague().id())),
                "NOT_YOURS");
        assertRefused(
                dossier.does(
                        staff.head(),
                        step -> new Move.Assign(step, staff.clerk().id())),
                "NOT_A_COLLEAGUE");
        dossier.did(
                staff.head(), step -> new Move.Assign(step, staff.specialist().id()));
        dossier.did(
                staff.specialist(),
                step -> new Move.HandOver(step, staff.colleague().id(), "Nghỉ phép"));

        Assertions.assertThat(dossier.step().assigneeName())
                .isEqualTo(staff.colleague().name());
    }

    @Test
    void whoever_assigns_names_the_next_officer() {
        var dossier = office.aDossier().accepted();
        var staff = dossier.staff;

        dossier.did(
                staff.head(),
                step -> new Move.Complete(
                        step, java.util.Map.of(), null, staff.colleague().id()));

        Assertions.assertThat(dossier.step().assignee())
                .isEqualTo(staff.colleague().id());
    }

    @Test
    void a_desk_that_goes_round_gives_to_each_in_turn() {
        var staff = office.open();

        var names = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> office.aDossierAt(staff)
                        .of("TURNS")
                        .forChild("Bé " + "ABCD".charAt(i))
                        .accepted())
                .map(dossier -> dossier.step().assigneeName())
                .toList();

        Assertions.assertThat(names.get(0)).isNotEqualTo(names.get(1)).isEqualTo(names.get(2));
        Assertions.assertThat(names.get(1)).isEqualTo(names.get(3));
    }

    @Test
    void the_tray_shows_ones_own_and_what_is_free_due_first() {
        var staff = office.open();
        var first = office.aDossierAt(staff)
                .forChild("Một")
                .at("2026-09-07T08:00")
                .accepted()
                .completed();
        var second = office.aDossierAt(staff)
                .forChild("Hai")
                .at("2026-09-08T08:00")
                .accepted()
                .completed();
        var third = office.aDossierAt(staff)
                .forChild("Ba")
                .at("2026-09-09T08:00")
                .accepted()
                .completed();
        second.did(staff.colleague(), Move.Claim::new);

        var mine = dossiers.inbox(staff.specialist(), new InboxFilter(Tray.ALL, null, 1), null);
        var rest = dossiers.inbox(staff.specialist(), new InboxFilter(Tray.ALL, null, 1), mine.next());

        Assertions.assertThat(mine.rows()).extracting(InboxRow::code).containsExactly(first.code());
        Assertions.assertThat(rest.rows()).extracting(InboxRow::code).containsExactly(third.code());
        Assertions.assertThat(rest.next()).isNull();
        Assertions.assertThat(dossiers.inbox(staff.head(), new InboxFilter(Tray.UNIT, null, 10), null)
                        .rows())
                .extracting(InboxRow::code)
                .containsExactly(first.code(), second.code(), third.code());
        Assertions.assertThat(
                        dossiers.inbox(staff.citizen(), InboxFilter.ALL, null).rows())
                .isEmpty();
    }
}
