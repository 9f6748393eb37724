// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.Actor;

/** 4. The opinion of another unit, or its silence (article 19.5). */
@DossierTest
class D04_OpinionTest {

    @Autowired
    Office office;

    @Test
    void the_other_unit_answers_in_its_own_step_while_the_work_goes_on() {
        var dossier = office.aDossier().accepted().completed();
        var other = office.open();
        ask(dossier, other.unit());

        var opinion = opinion(dossier);
        dossier.moves(other.specialist(), new Move.GiveOpinion(opinion.id(), "Đồng ý", List.of()));

        assertThat(dossier).is(Status.IN_PROGRESS).isAt("appraise");
        Assertions.assertThat(dossier.view().asked())
                .singleElement()
                .satisfies(asked -> Assertions.assertThat(asked.answer()).containsEntry("text", "Đồng ý"));
    }

    @Test
    void whoever_is_asked_may_see_the_dossier_from_then_on() {
        var dossier = office.aDossier().accepted().completed();
        var other = office.open();
        assertRefused(
                dossier.moves(other.specialist(), new Move.Claim(dossier.step().id())), "UNKNOWN");

        ask(dossier, other.unit());

        Assertions.assertThat(dossier.view(other.specialist()).moves())
                .extracting(PossibleMove::kind)
                .contains(Move.Kind.GIVE_OPINION);
    }

    @Test
    void silence_is_noted_only_after_the_date() {
        var dossier = office.aDossier().accepted().completed();
        ask(dossier, office.open().unit());
        var silence = new Move.NoteSilence(opinion(dossier).id());

        assertRefused(dossier.moves(Actor.system(), silence), "OPINION_NOT_DUE");
        Assertions.assertThat(dossier.at("2026-09-11T08:00").moves(dossier.staff.specialist(), silence))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobody_asks_oneself() {
        var dossier = office.aDossier().accepted().completed();

        assertRefused(ask(dossier, dossier.staff.unit()), "OPINION_OF_ONESELF");
    }

    private static Outcome ask(Story dossier, String unit) {
        return dossier.does(
                dossier.staff.specialist(),
                step -> new Move.AskOpinion(step, unit, "Có vướng quy hoạch không?", Office.at("2026-09-10T17:00")));
    }

    private static DossierView.Step opinion(Story dossier) {
        return dossier.openSteps().stream()
                .filter(step -> step.kind() == StepKind.OPINION)
                .findFirst()
                .orElseThrow();
    }
}
