// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 9. Who decides, and where a decision leads. */
@DossierTest
class D09_DecisionTest {

    @Autowired
    Office office;

    @Test
    void a_refusal_takes_its_own_way_and_is_a_result_too() {
        var dossier = office.aDossier().of("CHOICE").accepted().completed();

        dossier.decided(Decision.REFUSED);

        assertThat(dossier).is(Status.FINISHED).isAt("refuse");
        dossier.did(
                dossier.staff.clerk(),
                step -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.POST, null));
        assertThat(dossier).is(Status.RETURNED);
    }

    @Test
    void a_decision_is_not_skipped() {
        var dossier = office.aDossier().accepted().completedUpTo("sign");

        assertRefused(dossier.does(dossier.staff.leader(), step -> new Move.Complete(step, null)), "NOT_DECIDED");
    }

    @Test
    void only_who_signs_decides() {
        var dossier = office.aDossier().accepted().completed();

        assertRefused(
                dossier.does(dossier.staff.specialist(), step -> new Move.Decide(step, Decision.GRANTED, "Cấp")),
                "DECIDED_ELSEWHERE");
    }

    @Test
    void where_nobody_signs_the_last_to_work_decides() {
        var dossier = office.aDossier().of("BARE").accepted();

        dossier.did(dossier.staff.specialist(), step -> new Move.Decide(step, Decision.GRANTED, "Cấp"));

        assertThat(dossier).is(Status.FINISHED);
        Assertions.assertThat(dossier.step().kind()).isEqualTo(StepKind.RETURN);
        dossier.did(
                dossier.staff.clerk(),
                step -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null));
        assertThat(dossier).is(Status.RETURNED);
    }

    @Test
    void branches_run_side_by_side_and_join() {
        var dossier = office.aDossier().of("PARALLEL").accepted();
        var land = dossier.step("land");
        var tax = dossier.step("tax");

        dossier.moves(dossier.staff.seals(), new Move.Complete(tax.id(), null));
        assertThat(dossier).isAt("land");
        dossier.moves(dossier.staff.specialist(), new Move.Complete(land.id(), null));

        assertThat(dossier).isAt("sign");
    }

    @Test
    void the_owner_learns_the_decision_with_the_result_and_no_names_of_officers() {
        var dossier = office.aDossier().accepted().completedUpTo("sign").decided(Decision.GRANTED);

        var before = dossier.view(dossier.staff.citizen());
        dossier.completed();
        var after = dossier.view(dossier.staff.citizen());

        Assertions.assertThat(before.verdict()).isNull();
        Assertions.assertThat(after.verdict()).isNotNull();
        Assertions.assertThat(after.steps())
                .allSatisfy(step -> Assertions.assertThat(step.closedByName()).isNull());
        Assertions.assertThat(after.timeline()).allSatisfy(line -> {
            Assertions.assertThat(line.by()).isEmpty();
            Assertions.assertThat(line.facts()).doesNotContainKeys("by", "note", "next", "facts");
        });
        Assertions.assertThat(dossier.progress().toString())
                .doesNotContain("Nguyễn", "Lê Thị", "Trần", "Phạm", "Hoàng", "Võ");
    }
}
