// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;

/** 10. Looking for dossiers. */
@DossierTest
class D10_SearchTest {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Test
    void by_name_without_accents_by_code_by_state_and_by_date() {
        var dossier = office.aDossier().submitted();
        var staff = dossier.staff;
        office.aDossierAt(staff).forChild("Khác").accepted();

        assertThat(found(staff, query("thi hoa"))).hasSize(2);
        assertThat(found(staff, query("NGUYEN"))).hasSize(2);
        assertThat(found(staff, query("nguyen van"))).isEmpty();
        assertThat(found(staff, query("%"))).isEmpty();
        assertThat(found(staff, query(dossier.code()))).containsExactly(dossier.code());
        assertThat(found(staff, new DossierQuery(null, Status.REGISTERED, false, null, null, null, null, 10)))
                .containsExactly(dossier.code());
        assertThat(found(
                        staff,
                        new DossierQuery(
                                null,
                                null,
                                false,
                                "FIVE",
                                null,
                                LocalDate.of(2026, 9, 7),
                                LocalDate.of(2026, 9, 7),
                                10)))
                .hasSize(2);
        assertThat(found(staff, new DossierQuery(null, null, false, null, null, null, LocalDate.of(2026, 9, 6), 10)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"046123456789", "046 123 456 789", "0912345678", "0912 345 678", "+84 912 345 678", "84912345678"
            })
    void by_an_id_number_or_a_phone_however_it_is_written(String typed) {
        var dossier = office.aDossier().submitted();
        var beside = office.officer("Người bên cạnh", Role.LEADER, dossier.staff.unit() + "9");

        assertThat(found(dossier.staff, query(typed))).containsExactly(dossier.code());
        assertThat(found(dossier.staff, new DossierQuery(typed, null, true, null, null, null, null, 10)))
                .isEmpty();
        assertThat(dossiers.search(beside, query(typed), null).rows()).isEmpty();
    }

    @Test
    void by_either_end_of_a_code() {
        var dossier = office.aDossier().submitted();
        var code = dossier.code();
        var tail = code.substring(code.indexOf('-') + 1);

        assertThat(found(dossier.staff, query(tail))).containsExactly(code);
        assertThat(found(dossier.staff, query(tail.replace("-", " – ")))).containsExactly(code);
        assertThat(found(dossier.staff, query(tail.substring(tail.length() - 4))))
                .containsExactly(code);
        assertThat(found(dossier.staff, query(code.toLowerCase(java.util.Locale.ROOT))))
                .containsExactly(code);
        assertThat(found(dossier.staff, query(tail + "7"))).isEmpty();
        assertThat(found(dossier.staff, query("0_%"))).isEmpty();
    }

    @Test
    void a_unit_sees_its_own_and_those_below_the_one_above_all() {
        var dossier = office.aDossier().submitted();
        var above = office.officer("Chánh Văn phòng", Role.COMMITTEE_LEADER, "H57");
        var beside = office.officer("Người bên cạnh", Role.LEADER, dossier.staff.unit() + "9");

        assertThat(dossiers.search(above, query(dossier.code()), null).rows()).hasSize(1);
        assertThat(dossiers.search(beside, query(dossier.code()), null).rows()).isEmpty();
        assertThat(dossiers.view(beside, dossier.code())).isEmpty();
        assertThat(dossiers.search(dossier.staff.citizen(), query(dossier.code()), null)
                        .rows())
                .isEmpty();
    }

    @Test
    void page_after_page_brings_each_once() {
        var staff = office.open();
        for (var i = 0; i < 7; i++) {
            office.aDossierAt(staff)
                    .forChild("Bé " + "ABCDEFG".charAt(i))
                    .at("2026-09-07T08:0" + i)
                    .submitted();
        }

        var codes = new ArrayList<String>();
        var page = dossiers.search(staff.clerk(), sized(3), null);
        codes.addAll(page.rows().stream().map(FoundDossier::code).toList());
        while (page.next() != null) {
            page = dossiers.search(staff.clerk(), sized(3), page.next());
            codes.addAll(page.rows().stream().map(FoundDossier::code).toList());
        }

        assertThat(codes).hasSize(7).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void the_newest_come_first_in_whatever_order_they_were_written_down() {
        var staff = office.open();
        var later = office.aDossierAt(staff).at("2026-09-09T08:00").submitted();
        var earlier =
                office.aDossierAt(staff).forChild("Khác").at("2026-09-08T08:00").submitted();

        assertThat(found(staff, sized(10))).containsExactly(later.code(), earlier.code());
        assertThat(found(staff, on(LocalDate.of(2026, 9, 8)))).containsExactly(earlier.code());
        assertThat(found(staff, on(LocalDate.of(2026, 9, 9)))).containsExactly(later.code());
    }

    @Test
    void somebody_with_many_posts_finds_the_same_by_every_question() {
        var staffs = Stream.generate(office::open).limit(6).toList();
        var codes = staffs.stream()
                .map(staff -> office.aDossierAt(staff).submitted().code())
                .toList();
        var posts = staffs.stream()
                .flatMap(staff -> staff.leader().posts().stream())
                .toList();
        var everywhere = new Actor(Ids.next(), Actor.Kind.OFFICER, "Người kiêm nhiệm", posts);

        for (var query : List.of(
                sized(10),
                query("thi hoa"),
                new DossierQuery(null, Status.REGISTERED, false, "FIVE", null, null, null, 10),
                new DossierQuery("thi hoa", Status.REGISTERED, false, null, null, null, null, 10))) {
            assertThat(dossiers.search(everywhere, query, null).rows())
                    .extracting(FoundDossier::code)
                    .as("%s", query)
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
        assertThat(dossiers.search(everywhere, query(codes.get(3)), null).rows())
                .hasSize(1);
        assertThat(dossiers.search(everywhere, query("khong co"), null).rows()).isEmpty();
    }

    @Test
    void a_citizen_sees_ones_own() {
        var dossier = office.aDossier().submitted();

        assertThat(dossiers.mine(dossier.staff.citizen(), null).rows())
                .extracting(MyDossierRow::code)
                .containsExactly(dossier.code());
        assertThat(dossiers.mine(Office.citizen(), null).rows()).isEmpty();
        assertThat(dossier.filing(Channel.ONLINE).applicant().name()).isEqualTo("Nguyễn Thị Hoa");
    }

    private static DossierQuery on(LocalDate day) {
        return new DossierQuery(null, null, false, null, null, day, day, 10);
    }

    private java.util.List<String> found(Office.Staff staff, DossierQuery query) {
        return dossiers.search(staff.leader(), query, null).rows().stream()
                .map(FoundDossier::code)
                .toList();
    }

    private static DossierQuery query(String text) {
        return new DossierQuery(text, null, false, null, null, null, null, 10);
    }

    private static DossierQuery sized(int size) {
        return new DossierQuery(null, null, false, null, null, null, null, size);
    }
}
