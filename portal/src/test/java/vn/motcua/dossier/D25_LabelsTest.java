// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.InboxFilter.Tray;
import vn.motcua.dossier.Label.Colour;
import vn.motcua.identity.Actor;

/** 25. Labels: an officer's own are their secret, those of a unit belong to the unit. */
@DossierTest
class D25_LabelsTest {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Labels labels;

    @Test
    void ones_own_label_is_seen_and_used_by_nobody_else() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;
        var label = made(staff.specialist(), "Gấp");
        assertThat(labels.put(staff.specialist(), dossier.code(), label)).isEmpty();

        assertThat(labels.on(staff.specialist(), dossier.code()))
                .extracting(Label::name)
                .containsExactly("Gấp");
        assertThat(labels.on(staff.colleague(), dossier.code())).isEmpty();
        assertThat(rows(dossier, staff.colleague(), label)).isZero();
        refused(labels.put(staff.colleague(), dossier.code(), label), "LABEL_UNKNOWN");
        refused(labels.takeOff(staff.colleague(), dossier.code(), label), "LABEL_UNKNOWN");
        refused(labels.change(staff.colleague(), label, "Khác", Colour.RED), "LABEL_UNKNOWN");
        refused(labels.remove(staff.head(), label), "LABEL_UNKNOWN");
        assertThat(labels.on(staff.specialist(), dossier.code())).hasSize(1);
    }

    @Test
    void the_tray_is_filtered_by_a_label_and_shows_it() {
        var dossier = office.aDossier().accepted().completed();
        var me = dossier.staff.specialist();
        office.aDossierAt(dossier.staff).forChild("Khác").accepted().completed();
        var label = made(me, "Hỏi lại");
        labels.put(me, dossier.code(), label);
        labels.put(me, dossier.code(), label);

        assertThat(rows(dossier, me, label)).isEqualTo(1);
        assertThat(dossiers.inbox(me, new InboxFilter(Tray.ALL, null, 10), null).rows())
                .flatExtracting(InboxRow::labels)
                .containsExactly(label);
        labels.takeOff(me, dossier.code(), label);
        assertThat(rows(dossier, me, label)).isZero();
    }

    @Test
    void a_units_label_is_made_by_its_head_and_used_by_all_who_work_there() {
        var dossier = office.aDossier().accepted().completed();
        var staff = dossier.staff;
        refused(labels.make(staff.specialist(), staff.unit(), "Chờ họp", Colour.GOLD), "LABEL_NOT_YOURS");
        refused(labels.make(office.open().head(), staff.unit(), "Chờ họp", Colour.GOLD), "LABEL_NOT_YOURS");
        assertThat(labels.make(staff.head(), staff.unit(), "Chờ họp", Colour.GOLD))
                .isEmpty();
        var label = labels.seenBy(staff.specialist()).getFirst().id();

        assertThat(labels.put(staff.colleague(), dossier.code(), label)).isEmpty();
        assertThat(labels.on(staff.clerk(), dossier.code())).hasSize(1);
        assertThat(labels.seenBy(office.open().clerk())).isEmpty();
        refused(labels.change(staff.specialist(), label, "Khác", Colour.RED), "LABEL_UNKNOWN");
        assertThat(labels.change(staff.head(), label, "Chờ họp thứ Hai", Colour.RED))
                .isEmpty();
        assertThat(labels.remove(staff.head(), label)).isEmpty();
        assertThat(labels.on(staff.clerk(), dossier.code())).isEmpty();
    }

    @Test
    void a_label_gives_no_sight_of_a_dossier_and_says_nothing_to_its_owner() {
        var dossier = office.aDossier().accepted();
        var stranger = office.open().specialist();
        var label = made(stranger, "Của tôi");

        refused(labels.put(stranger, dossier.code(), label), "UNKNOWN");
        refused(labels.put(dossier.staff.citizen(), dossier.code(), label), "UNKNOWN");
        assertThat(labels.on(dossier.staff.citizen(), dossier.code())).isEmpty();
    }

    @Test
    void a_name_is_needed_once_and_not_too_long_however_it_is_typed() {
        var me = office.open().specialist();
        made(me, "Hỏi  Hà");

        refused(labels.make(me, null, "  ", Colour.RED), "TEXT_IS_MISSING");
        refused(labels.make(me, null, "x".repeat(41), Colour.RED), "LABEL_NAME_LONG");
        refused(
                labels.make(me, null, "ho\u0309i ha\u0300".replace("ho\u0309i", "Ho\u0309i"), Colour.RED),
                "LABEL_NAME_TAKEN");
        var other = made(me, "Gấp <script>");
        refused(labels.change(me, other, "HỎI HÀ", Colour.RED), "LABEL_NAME_TAKEN");
        assertThat(labels.change(me, other, "Gấp <script>", Colour.GREY)).isEmpty();
    }

    private UUID made(Actor officer, String name) {
        assertThat(labels.make(officer, null, name, Colour.PURPLE)).isEmpty();
        return labels.seenBy(officer).stream()
                .filter(label -> label.name().equals(name.replaceAll("\\s+", " ")))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int rows(Story dossier, Actor officer, UUID label) {
        var filter = new InboxFilter(Tray.ALL, null, null, null, label, null, 10);
        return dossier.inTime(() -> dossiers.inbox(officer, filter, null))
                .rows()
                .size();
    }

    private static void refused(Optional<Outcome.Refused> outcome, String code) {
        assertThat(outcome).map(Outcome.Refused::code).contains(code);
    }
}
