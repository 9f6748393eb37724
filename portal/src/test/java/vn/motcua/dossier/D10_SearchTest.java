// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.identity.Role;

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
            office.aDossierAt(staff).forChild("Bé " + "ABCDEFG".charAt(i)).submitted();
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
    void a_citizen_sees_ones_own() {
        var dossier = office.aDossier().submitted();

        assertThat(dossiers.mine(dossier.staff.citizen(), null).rows())
                .extracting(MyDossierRow::code)
                .containsExactly(dossier.code());
        assertThat(dossiers.mine(Office.citizen(), null).rows()).isEmpty();
        assertThat(dossier.filing(Channel.ONLINE).applicant().name()).isEqualTo("Nguyễn Thị Hoa");
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
