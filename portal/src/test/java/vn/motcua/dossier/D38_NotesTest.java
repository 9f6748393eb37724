// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.SignedIn;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.remarks.Note;
import vn.motcua.remarks.Notes;

/** 38. Notes inside a unit: for its officials only, changed for a while, struck out and kept. */
@DossierTest
class D38_NotesTest {

    @Autowired
    Office office;

    @Autowired
    Notes notes;

    @Test
    void colleagues_of_the_unit_read_it_and_nobody_else() {
        var dossier = written("Đã gọi cho bà Hoa <b>hai lần</b>");
        var unit = handling(dossier);

        assertThat(seenBy(dossier, dossier.staff.colleague())).containsExactly("Đã gọi cho bà Hoa <b>hai lần</b>");
        assertThat(seenBy(dossier, dossier.staff.citizen())).isEmpty();
        assertThat(seenBy(dossier, Actor.system())).isEmpty();
        assertThat(seenBy(dossier, SignedIn.officer(Role.LEADER, unit.substring(0, unit.lastIndexOf('.')))))
                .as("above")
                .isEmpty();
        assertThat(seenBy(dossier, SignedIn.officer(Role.SPECIALIST, unit + ".77")))
                .as("below")
                .isEmpty();
        assertThat(seenBy(dossier, SignedIn.officer(Role.ADMINISTRATOR, unit)))
                .as("the administrator")
                .isEmpty();
    }

    @Test
    void nothing_of_it_comes_into_the_dossier() {
        var dossier = written("bí mật của phòng");

        assertThat(dossier.view().toString()).doesNotContain("bí mật của phòng");
    }

    @Test
    void its_author_changes_it_for_a_quarter_of_an_hour() {
        var dossier = written("sai").at("2026-09-08T09:00");
        write(dossier, "nháp");
        var note = last(dossier);

        dossier.at("2026-09-08T09:14");
        assertThat(change(dossier, dossier.staff.colleague(), note))
                .as("a colleague")
                .isFalse();
        assertThat(change(dossier, dossier.staff.specialist(), note)).isTrue();
        dossier.at("2026-09-08T09:15");
        assertThat(change(dossier, dossier.staff.specialist(), note))
                .as("too late")
                .isFalse();
        assertThat(last(dossier).text()).isEqualTo("đã sửa");
        assertThat(last(dossier).changedAt()).isNotNull();
    }

    @Test
    void what_is_struck_out_stays_to_be_read() {
        var dossier = written("nhầm hồ sơ");
        var note = last(dossier);

        assertThat(notes.strike(dossier.staff.colleague(), dossier.view(), note.id()))
                .isPresent();
        assertThat(dossier.inTime(() -> notes.strike(dossier.staff.specialist(), dossier.view(), note.id())))
                .isEmpty();
        assertThat(dossier.inTime(() -> notes.strike(dossier.staff.specialist(), dossier.view(), note.id())))
                .as("twice is as once")
                .isEmpty();

        assertThat(last(dossier).isStruck()).isTrue();
        assertThat(last(dossier).text()).isEqualTo("nhầm hồ sơ");
        assertThat(change(dossier, dossier.staff.specialist(), note)).isFalse();
    }

    @Test
    void a_unit_without_a_part_writes_nothing() {
        var dossier = office.aDossier().accepted().completed();
        var stranger = SignedIn.officer(Role.SPECIALIST, "H57.999");

        assertThat(Notes.unitsOf(stranger, dossier.view())).isEmpty();
        assertThat(notes.write(stranger, dossier.view(), "H57.999", "x")).isPresent();
        assertThat(notes.write(stranger, dossier.view(), handling(dossier), "x"))
                .isPresent();
        assertThat(notes.write(dossier.staff.specialist(), dossier.view(), handling(dossier), " \n "))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("TEXT_IS_MISSING"));
    }

    private Story written(String text) {
        var dossier = office.aDossier().accepted().completed();
        write(dossier, text);
        return dossier;
    }

    private void write(Story dossier, String text) {
        var specialist = dossier.staff.specialist();
        assertThat(dossier.inTime(() -> notes.write(specialist, dossier.view(), handling(dossier), text)))
                .isEmpty();
    }

    private boolean change(Story dossier, Actor officer, Note note) {
        return dossier.inTime(() -> notes.change(officer, dossier.view(), note.id(), "đã sửa"))
                .isEmpty();
    }

    private List<String> seenBy(Story dossier, Actor reader) {
        return notes.on(reader, dossier.view()).stream().map(Note::text).toList();
    }

    private Note last(Story dossier) {
        return notes.on(dossier.staff.specialist(), dossier.view()).getLast();
    }

    private static String handling(Story dossier) {
        return dossier.step().unit();
    }
}
