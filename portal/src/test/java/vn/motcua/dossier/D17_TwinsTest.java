// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Office.Staff;

/** 17. The same dossier twice, and what is only like it; numbers of the day; a result at the same moment. */
@DossierTest
class D17_TwinsTest {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Test
    void the_counter_recognises_what_was_filed_online_and_names_the_first() {
        var staff = office.open();
        var first = office.aDossierAt(staff).submitted();

        var again = dossiers.file(staff.clerk(), Office.filing(staff, "FIVE", Channel.COUNTER, "Nguyễn Văn An"));

        assertThat(again)
                .isInstanceOfSatisfying(
                        FilingOutcome.FiledBefore.class,
                        before -> assertThat(before.code()).isEqualTo(first.code()));
    }

    @Test
    void another_child_another_procedure_or_another_person_is_another_dossier() {
        var staff = office.open();
        office.aDossierAt(staff).submitted();

        assertThat(List.of(
                        Office.filing(staff, "FIVE", Channel.COUNTER, "Nguyễn Văn Bình"),
                        Office.filing(staff, "EXTEND", Channel.COUNTER, "Nguyễn Văn An"),
                        ofAnother(staff)))
                .allSatisfy(filing ->
                        assertThat(dossiers.file(staff.clerk(), filing)).isInstanceOf(FilingOutcome.Filed.class));
    }

    private static Filing ofAnother(Staff staff) {
        return Office.filing(staff, "FIVE", Channel.COUNTER, "Nguyễn Văn An")
                .of(new Applicant("Nguyễn Thị Hoa", "046987654321", "0912345678", "", "Huế", null));
    }

    @Test
    void what_is_over_may_be_filed_anew() {
        var staff = office.open();
        var first = office.aDossierAt(staff).submitted();
        first.did(staff.clerk(), step -> new Move.RefuseReception(step, "Sai mẫu", null));

        assertThat(office.aDossierAt(staff).submitted().code()).isNotEqualTo(first.code());
    }

    @Test
    void the_day_of_a_code_ends_at_midnight_in_viet_nam() {
        var staff = office.open();

        var evening = office.aDossierAt(staff)
                .at("2026-09-07T23:59:59")
                .forChild("Một")
                .submitted();
        var midnight = office.aDossierAt(staff)
                .at("2026-09-08T00:00:00")
                .forChild("Hai")
                .submitted();
        var morning = office.aDossierAt(staff)
                .at("2026-09-08T06:59:59")
                .forChild("Ba")
                .submitted();

        assertThat(List.of(evening.code(), midnight.code(), morning.code()))
                .containsExactly(
                        staff.unit() + "-260907-0001", staff.unit() + "-260908-0001", staff.unit() + "-260908-0002");
    }

    @Test
    void a_result_given_at_the_same_moment_is_entered_all_the_same() {
        var staff = office.open();
        var dossier = office.aDossierAt(staff).of("BARE").takenIn();

        dossier.did(staff.specialist(), step -> new Move.Decide(step, Decision.GRANTED, "Đã chứng thực"));
        dossier.did(staff.clerk(), step -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null));

        assertThat(dossier.view().status()).isEqualTo(Status.RETURNED);
        assertThat(dossier.view().results()).hasSize(1);
        assertThat(dossier.view().timeline())
                .extracting(DossierView.Happened::kind)
                .containsExactly("DossierFiled", "DossierAccepted", "DossierDecided", "ResultReturned");
    }
}
