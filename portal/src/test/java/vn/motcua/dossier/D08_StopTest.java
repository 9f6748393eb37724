// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.rulebook.Rulebook;

/** 8. Stopped: only while no decision exists (decree 118/2025, article 21). */
@DossierTest
class D08_StopTest {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Rulebook rulebook;

    @Test
    void the_owner_withdraws_and_the_counter_stops_it() {
        var dossier = office.aDossier().accepted().completed();

        dossier.moves(dossier.staff.citizen(), new Move.Withdraw("Tôi không cần nữa"));
        assertThat(dossier).is(Status.WITHDRAWN);
        Assertions.assertThat(dossier.step().kind()).isEqualTo(StepKind.STOPPING);
        dossier.did(
                dossier.staff.clerk(),
                step -> new Move.Stop(step, Move.Ground.ASKED_BY_APPLICANT, "Theo đề nghị của công dân"));

        assertThat(dossier).is(Status.STOPPED).hasNoOpenStep();
    }

    @Test
    void nobody_else_withdraws_it() {
        var dossier = office.aDossier().accepted();

        assertRefused(dossier.moves(dossier.staff.clerk(), new Move.Withdraw("Dọn sổ")), "NOT_YOURS");
    }

    @Test
    void once_decided_it_is_not_stopped() {
        var dossier = office.aDossier().accepted().completedUpTo("sign").decided(Decision.GRANTED);

        assertRefused(dossier.moves(dossier.staff.citizen(), new Move.Withdraw("Thôi")), "DECIDED_ALREADY");
        assertRefused(
                dossier.does(
                        dossier.staff.seals(), step -> new Move.Stop(step, Move.Ground.ASKED_BY_APPLICANT, "Dừng")),
                "DECIDED_ALREADY");
    }

    @Test
    void with_a_process_that_cannot_be_read_any_more_it_is_seen_printed_and_stopped_but_not_moved_on() {
        var dossier = office.aDossier().of("LOST").accepted().completed();
        ((RulebookForTests) rulebook).lose("LOST");

        var clerk = dossier.staff.clerk();
        Assertions.assertThat(dossiers.view(dossier.staff.citizen(), dossier.code()))
                .isPresent();
        Assertions.assertThat(dossiers.progress(dossier.code())).isPresent();
        Assertions.assertThat(dossiers.printed(clerk, dossier.code(), FormNumber.CONTROL_SLIP, Locale.of("vi")))
                .isPresent();
        var holder = dossier.staff.of(dossier.step().role());
        Assertions.assertThat(dossier.possible(holder))
                .extracting(PossibleMove::kind)
                .contains(Move.Kind.STOP)
                .doesNotContain(Move.Kind.COMPLETE, Move.Kind.DECIDE, Move.Kind.STEP_BACK);
        assertRefused(dossier.does(holder, step -> new Move.Complete(step, null)), "PROCESS_IS_LOST");

        dossier.did(clerk, step -> new Move.Stop(step, Move.Ground.ASKED_BY_APPLICANT, "Mời nộp lại"));
        assertThat(dossier).is(Status.STOPPED).hasNoOpenStep();
    }
}
