// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.Actor;

/** 3. Money: asked for, proved, and the clock stands still meanwhile. */
@DossierTest
class D03_PaymentTest {

    @Autowired
    Office office;

    @Test
    void the_dossier_waits_for_the_money_and_goes_on_with_the_time_it_had() {
        var dossier = office.aDossier().accepted().completed();
        dossier.at("2026-09-08T08:00")
                .did(dossier.staff.specialist(), step -> new Move.AskPayment(step, 75_000, "Lệ phí", null));
        assertThat(dossier).is(Status.AWAITING_PAYMENT);

        dossier.at("2026-09-10T08:00").moves(Actor.system(), new Move.ConfirmPayment("Biên lai 123", null));

        assertThat(dossier).is(Status.IN_PROGRESS).isAt("appraise").isDueOn("2026-09-16T08:00");
        Assertions.assertThat(dossier.progress().pauses())
                .containsExactly(new Progress.Pause(
                        Status.AWAITING_PAYMENT, Office.at("2026-09-08T08:00"), Office.at("2026-09-10T08:00")));
    }

    @Test
    void anyone_with_the_code_sees_how_much_is_to_pay_until_it_is_paid() {
        var dossier = office.aDossier().accepted().completed();
        dossier.did(dossier.staff.specialist(), step -> new Move.AskPayment(step, 150_000, "Lệ phí", null));

        Assertions.assertThat(dossier.progress().turns())
                .extracting(Progress.Turn::amountInDong)
                .containsExactly(150_000L);

        dossier.moves(Actor.system(), new Move.ConfirmPayment("Biên lai 125", null));
        Assertions.assertThat(dossier.progress().turns())
                .extracting(Progress.Turn::amountInDong)
                .containsOnlyNulls();
    }

    @Test
    void a_process_can_wait_for_it_by_itself() {
        var dossier = office.aDossier().of("MONEY").accepted().completed();
        assertThat(dossier).is(Status.AWAITING_PAYMENT).hasNoOpenStep();

        dossier.at("2026-09-09T08:00").moves(dossier.staff.clerk(), new Move.ConfirmPayment("Biên lai 124", null));

        assertThat(dossier).is(Status.IN_PROGRESS).isAt("sign");
    }

    @Test
    void the_last_day_to_pay_is_still_to_come_and_not_in_another_century() {
        var dossier = office.aDossier().at("2026-09-07T08:00").accepted().completed();

        Assertions.assertThat(List.of(
                        refusalOf(dossier, Office.at("2026-09-06T08:00")),
                        refusalOf(dossier, Office.at("2062-09-10T08:00"))))
                .containsExactly(
                        Outcome.Refused.at("payBy", "DATE_IS_OVER"), Outcome.Refused.at("payBy", "DATE_IS_TOO_FAR"));
    }

    private static Outcome refusalOf(Story dossier, Instant payBy) {
        return dossier.does(dossier.staff.specialist(), step -> new Move.AskPayment(step, 150_000, "Lệ phí", payBy));
    }

    @Test
    void money_needs_an_amount_and_a_proof() {
        var dossier = office.aDossier().accepted().completed();

        assertRefused(
                dossier.does(dossier.staff.specialist(), step -> new Move.AskPayment(step, 0, "Lệ phí", null)),
                "AMOUNT_IS_NOTHING");
        dossier.did(dossier.staff.specialist(), step -> new Move.AskPayment(step, 1000, "Lệ phí", null));
        assertRefused(dossier.moves(dossier.staff.clerk(), new Move.ConfirmPayment("", null)), "TEXT_IS_MISSING");
    }
}
