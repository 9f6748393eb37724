// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;

/** 1. How a dossier comes in. */
@DossierTest
class D01_SubmitTest {

    @Autowired
    Office office;

    @Autowired
    Journal journal;

    @Test
    void a_dossier_filed_online_is_registered_and_waits_at_the_counter() {
        var dossier = office.aDossier().submitted();

        assertThat(dossier).is(Status.REGISTERED).isAt("receive");
        Assertions.assertThat(dossier.step().kind()).isEqualTo(StepKind.RECEPTION);
        Assertions.assertThat(dossier.step().dueAt()).isEqualTo(Office.at("2026-09-08T08:00"));
        Assertions.assertThat(dossier.view().dates().due()).isNull();
    }

    @Test
    void its_code_names_unit_day_and_number() {
        var staff = office.open();

        var first = office.aDossierAt(staff).forChild("Một").submitted();
        var second = office.aDossierAt(staff).forChild("Hai").submitted();

        Assertions.assertThat(first.code()).isEqualTo(staff.unit() + "-260907-0001");
        Assertions.assertThat(second.code()).isEqualTo(staff.unit() + "-260907-0002");
    }

    @Test
    void once_accepted_its_time_begins() {
        var dossier = office.aDossier().at("2026-09-07T09:00").accepted();

        assertThat(dossier).is(Status.ACCEPTED).isAt("assign").isDueOn("2026-09-14T09:00");
    }

    @Test
    void at_the_counter_it_is_filed_and_taken_in_at_once() {
        var dossier = office.aDossier().takenIn();

        assertThat(dossier).is(Status.ACCEPTED).isAt("assign");
        Assertions.assertThat(journal.of(dossier.view().id()))
                .extracting(Entry::kind)
                .containsExactly("DossierFiled", "DossierAccepted");
    }

    @Test
    void a_refused_reception_ends_it_with_a_reason() {
        var dossier = office.aDossier().submitted();

        assertRefused(
                dossier.does(dossier.staff.clerk(), step -> new Move.RefuseReception(step, " ", null)),
                "TEXT_IS_MISSING");
        dossier.did(dossier.staff.clerk(), step -> new Move.RefuseReception(step, "Không thuộc thẩm quyền", null));

        assertThat(dossier).is(Status.NOT_ACCEPTED).hasNoOpenStep();
    }

    @Test
    void the_whole_way_ends_with_the_result_in_the_hands_of_the_citizen() {
        var dossier = office.aDossier().returned();

        assertThat(dossier).is(Status.RETURNED).hasNoOpenStep().isNotLate();
        Assertions.assertThat(dossier.view().handed())
                .satisfies(handed -> Assertions.assertThat(handed.receiver()).isEqualTo("Nguyễn Thị Hoa"));
        Assertions.assertThat(journal.of(dossier.view().id()))
                .extracting(Entry::kind)
                .containsExactly(
                        "DossierFiled",
                        "DossierAccepted",
                        "StepCompleted",
                        "StepCompleted",
                        "DossierDecided",
                        "StepCompleted",
                        "ResultReturned");
    }

    @Test
    void the_same_key_again_gives_the_first_dossier_again() {
        var dossier = office.aDossier();
        var filing = dossier.filing(Channel.ONLINE).keyed("key-1");

        var first = (FilingOutcome.Filed) dossier.files(dossier.staff.citizen(), filing);
        var second = (FilingOutcome.Filed) dossier.files(dossier.staff.citizen(), filing);

        Assertions.assertThat(second.code()).isEqualTo(first.code());
        Assertions.assertThat(second.repeated()).isTrue();
    }

    @Test
    void the_same_dossier_is_recognised_and_filed_again_only_when_wanted() {
        var dossier = office.aDossier().submitted();
        var same = dossier.filing(Channel.ONLINE);

        var recognised = dossier.files(dossier.staff.citizen(), same);
        var wanted = dossier.files(dossier.staff.citizen(), same.onceMore());

        Assertions.assertThat(recognised).isEqualTo(new FilingOutcome.FiledBefore(dossier.code(), dossier.now()));
        Assertions.assertThat(wanted)
                .isInstanceOfSatisfying(
                        FilingOutcome.Filed.class,
                        filed -> Assertions.assertThat(filed.code()).endsWith("-0002"));
    }

    @Test
    void what_is_missing_is_said_all_at_once() {
        var dossier = office.aDossier();
        var good = dossier.filing(Channel.ONLINE);
        var bad = good.of(new Applicant("", "12", "", "", "", null)).with(Map.of(), List.of());

        var outcome = (FilingOutcome.NotFiled) dossier.files(dossier.staff.citizen(), bad);

        Assertions.assertThat(outcome.problems())
                .extracting(FilingOutcome.Problem::field)
                .contains("applicant.name", "applicant.idNumber", "child", "papers.p1");
        Assertions.assertThat(outcome.problems()).allSatisfy(problem -> {
            Assertions.assertThat(problem.messageVi()).doesNotStartWith("dossier.");
            Assertions.assertThat(problem.messageEn()).doesNotStartWith("dossier.");
        });
    }

    @Test
    void only_the_counter_of_the_unit_enters_paper() {
        var dossier = office.aDossier();
        var elsewhere = office.officer("Người nơi khác", Role.ONE_STOP_CLERK, "H57.99");

        var outcome = dossier.files(elsewhere, dossier.filing(Channel.COUNTER));

        Assertions.assertThat(outcome)
                .isInstanceOfSatisfying(
                        FilingOutcome.NotFiled.class,
                        not -> Assertions.assertThat(not.problems())
                                .extracting(FilingOutcome.Problem::code)
                                .containsExactly("NOT_YOUR_COUNTER"));
    }

    @Test
    void to_a_stranger_a_dossier_is_as_one_that_does_not_exist() {
        var dossier = office.aDossier().submitted();
        Actor stranger = Office.citizen();

        assertRefused(dossier.moves(stranger, new Move.Withdraw("Tôi muốn rút")), "UNKNOWN");
    }
}
