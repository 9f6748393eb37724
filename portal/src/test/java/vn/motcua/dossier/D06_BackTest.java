// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 6. Back: a step taken back, a step given back. */
@DossierTest
class D06_BackTest {

    @Autowired
    Office office;

    @Test
    void a_step_is_taken_back_while_the_next_lies_untouched() {
        var dossier = office.aDossier().accepted().completed();
        var appraised = dossier.step().id();
        dossier.completed();
        assertThat(dossier).isAt("sign");

        dossier.moves(dossier.staff.specialist(), new Move.TakeBack(appraised));

        assertThat(dossier).is(Status.IN_PROGRESS).isAt("appraise");
        Assertions.assertThat(dossier.step().assignee())
                .isEqualTo(dossier.staff.specialist().id());
    }

    @Test
    void but_not_once_somebody_has_the_next() {
        var dossier = office.aDossier().accepted().completed();
        var appraised = dossier.step().id();
        dossier.completed().at("2026-09-07T09:00").did(dossier.staff.leader(), Move.Claim::new);

        assertRefused(dossier.moves(dossier.staff.specialist(), new Move.TakeBack(appraised)), "GONE_ON");
    }

    @Test
    void a_step_is_given_back_with_a_reason_to_whoever_did_it() {
        var dossier = office.aDossier().accepted().completed();
        dossier.did(dossier.staff.colleague(), step -> new Move.Complete(step, null));

        dossier.did(dossier.staff.leader(), step -> new Move.StepBack(step, "appraise", "Thiếu căn cứ"));

        assertThat(dossier).isAt("appraise");
        Assertions.assertThat(dossier.step().assignee())
                .isEqualTo(dossier.staff.colleague().id());
    }

    @Test
    void an_accepted_dossier_does_not_go_back_to_its_reception() {
        var dossier = office.aDossier().accepted();

        assertRefused(
                dossier.does(dossier.staff.head(), step -> new Move.StepBack(step, "receive", "Nhầm")), "NO_WAY_BACK");
    }

    @Test
    void a_decision_given_back_is_taken_anew() {
        var dossier = office.aDossier().accepted().completedUpTo("sign").decided(Decision.GRANTED);

        dossier.did(dossier.staff.seals(), step -> new Move.StepBack(step, "sign", "Sai tên"));
        Assertions.assertThat(dossier.view().verdict()).isNull();
        dossier.decided(Decision.GRANTED).completed();

        assertThat(dossier).is(Status.FINISHED);
    }
}
