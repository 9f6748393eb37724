// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.reading.RegisterTable;
import vn.motcua.dossier.reading.RegisterTable.RegisterRow;
import vn.motcua.identity.Actor;
import vn.motcua.printing.AppointmentSlip;
import vn.motcua.printing.DecisionLetter;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.RefusalNotice;
import vn.motcua.printing.Register;
import vn.motcua.printing.SupplementRequest;

/** 12. The printed papers (forms 01 to 06): what was sent, and what is about to be. */
@DossierTest
class D12_PrintedTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RegisterTable register;

    @Test
    void the_receipt_names_papers_and_date() {
        var dossier = office.aDossier().accepted();

        assertThat(printed(dossier, dossier.staff.citizen(), FormNumber.APPOINTMENT))
                .hasValueSatisfying(form -> assertThat(form).isInstanceOfSatisfying(AppointmentSlip.class, slip -> {
                    assertThat(slip.dossier().code()).isEqualTo(dossier.code());
                    assertThat(slip.dueAt()).isEqualTo(Office.at("2026-09-14T08:00"));
                    assertThat(slip.papers()).hasSize(1);
                    assertThat(slip.receivedBy())
                            .isEqualTo(dossier.staff.clerk().name());
                }));
    }

    @Test
    void a_request_for_papers_is_previewed_as_it_is_sent() {
        var dossier = office.aDossier().submitted();
        var move = Story.askSupplement(dossier.step().id());
        var preview = dossier.inTime(() -> dossiers.preview(dossier.staff.clerk(), dossier.code(), move, VIETNAMESE));

        dossier.moves(dossier.staff.clerk(), move);

        assertThat(preview).isPresent().get().isInstanceOf(SupplementRequest.class);
        assertThat(printed(dossier, dossier.staff.clerk(), FormNumber.SUPPLEMENT))
                .isEqualTo(preview);
    }

    @Test
    void the_receipt_is_previewed_as_it_is_given_out() {
        var dossier = office.aDossier().submitted();
        var move = new Move.Accept(dossier.step().id(), null);
        var preview = dossier.inTime(() -> dossiers.preview(dossier.staff.clerk(), dossier.code(), move, VIETNAMESE));

        dossier.moves(dossier.staff.clerk(), move);

        assertThat(preview).isPresent().get().isInstanceOf(AppointmentSlip.class);
        assertThat(printed(dossier, dossier.staff.clerk(), FormNumber.APPOINTMENT))
                .isEqualTo(preview);
    }

    @Test
    void nothing_is_previewed_that_may_not_be_done() {
        var dossier = office.aDossier().submitted();
        var move = Story.askSupplement(dossier.step().id());

        assertThat(dossiers.preview(dossier.staff.leader(), dossier.code(), move, VIETNAMESE))
                .isEmpty();
    }

    @Test
    void a_refusal_gives_its_reason() {
        var dossier = office.aDossier().submitted();
        dossier.did(dossier.staff.clerk(), step -> new Move.RefuseReception(step, "Sai thẩm quyền", "Nộp tại Sở"));

        assertThat(printed(dossier, dossier.staff.citizen(), FormNumber.REFUSAL))
                .hasValueSatisfying(form -> assertThat(form).isInstanceOfSatisfying(RefusalNotice.class, notice -> {
                    assertThat(notice.reasons()).containsExactly("Sai thẩm quyền");
                    assertThat(notice.guidance()).isEqualTo("Nộp tại Sở");
                }));
    }

    @Test
    void the_decision_is_printed_for_its_owner_once_the_dossier_is_finished() {
        var dossier = office.aDossier().accepted().completedUpTo("sign").decided(Decision.GRANTED);
        var owner = dossier.staff.citizen();

        assertThat(printed(dossier, owner, FormNumber.DECISION)).isEmpty();
        assertThat(printed(dossier, dossier.staff.seals(), FormNumber.DECISION)).isPresent();
        dossier.completed();
        assertThat(printed(dossier, owner, FormNumber.DECISION))
                .get()
                .isInstanceOfSatisfying(
                        DecisionLetter.class,
                        letter -> assertThat(letter.paragraphs()).containsExactly("Cấp theo đề nghị"));
    }

    @Test
    void the_control_slip_is_for_the_office_and_the_application_for_both() {
        var dossier = office.aDossier().returned();

        assertThat(printed(dossier, dossier.staff.citizen(), FormNumber.CONTROL_SLIP))
                .isEmpty();
        assertThat(printed(dossier, dossier.staff.clerk(), FormNumber.CONTROL_SLIP))
                .isPresent();
        assertThat(printed(dossier, dossier.staff.citizen(), FormNumber.APPLICATION))
                .isPresent();
        assertThat(printed(dossier, Office.citizen(), FormNumber.APPLICATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-12-31, 2026", "2025-12-01, 2026-09-30, 2025–2026"})
    void the_register_is_a_book_for_each_year(LocalDate from, LocalDate until, String book) {
        var dossier = office.aDossier().accepted();

        assertThat(dossiers.register(dossier.staff.clerk(), dossier.staff.unit(), from, until, VIETNAMESE))
                .hasValueSatisfying(form -> assertThat(form).isInstanceOfSatisfying(Register.class, register -> {
                    assertThat(register.book()).isEqualTo(book);
                    assertThat(register.lines()).extracting(Register.Line::code).containsExactly(dossier.code());
                }));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            3, 3, 2026-09-08,
            2, 1, 2026-09-03, 2026-09-04
            1, 1, 2026-09-03, 2026-09-04
            """)
    void a_long_register_is_told_in_parts_of_whole_days(
            int most, int told, LocalDate until, @Nullable LocalDate goesOn) {
        var one = office.aDossier().at("2026-09-03T09:00").accepted();
        office.aDossierAt(one.staff)
                .at("2026-09-04T09:00")
                .forChild("Lê Thị Ví Dụ Hai")
                .accepted();
        office.aDossierAt(one.staff)
                .at("2026-09-04T10:00")
                .forChild("Lê Thị Ví Dụ Ba")
                .accepted();

        var part = register.part(one.staff.unit(), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 8), most);

        assertThat(part.rows()).hasSize(told);
        assertThat(part.until()).isEqualTo(until);
        assertThat(part.goesOn()).isEqualTo(goesOn);
    }

    @Test
    void a_day_longer_than_a_part_is_told_whole() {
        var one = office.aDossier().at("2026-09-03T09:00").accepted();
        var two = office.aDossierAt(one.staff)
                .at("2026-09-03T10:00")
                .forChild("Lê Thị Ví Dụ Hai")
                .accepted();
        var day = LocalDate.of(2026, 9, 3);

        var part = register.part(one.staff.unit(), day.minusDays(2), day.plusDays(2), 1);

        assertThat(part.rows()).extracting(RegisterRow::code).containsExactly(one.code(), two.code());
        assertThat(part.until()).isEqualTo(day);
        assertThat(part.goesOn()).isEqualTo(day.plusDays(1));
        assertThat(register.part(one.staff.unit(), day, day, 1).goesOn()).isNull();
    }

    private Optional<PrintedForm> printed(Story dossier, Actor reader, FormNumber form) {
        return dossier.inTime(() -> dossiers.printed(reader, dossier.code(), form, VIETNAMESE));
    }
}
