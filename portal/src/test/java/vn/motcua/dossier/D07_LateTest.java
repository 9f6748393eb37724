// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static vn.motcua.dossier.DossierAssert.assertRefused;
import static vn.motcua.dossier.DossierAssert.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 7. Late, and the apology with one new date (article 19.9). */
@DossierTest
class D07_LateTest {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Test
    void past_its_date_a_dossier_is_late_and_found_as_such() {
        var dossier = office.aDossier().accepted();
        assertThat(dossier).isDueOn("2026-09-14T08:00").isNotLate();

        dossier.at("2026-09-14T08:01");

        assertThat(dossier).isLate();
        var query = new DossierQuery(null, null, true, null, null, null, null, 10);
        var late = dossier.inTime(() -> dossiers.search(dossier.staff.leader(), query, null));
        Assertions.assertThat(late.rows()).extracting(FoundDossier::code).containsExactly(dossier.code());
    }

    @Test
    void an_apology_names_the_one_new_date_at_least_a_day_before() {
        var dossier = office.aDossier().accepted();
        var apology = Office.at("2026-09-18T17:00");

        assertRefused(
                dossier.at("2026-09-14T07:30")
                        .does(dossier.staff.head(), step -> new Move.Apologise(step, "Chờ xác minh", apology)),
                "APOLOGY_TOO_LATE");
        dossier.at("2026-09-11T16:00");
        assertRefused(
                dossier.does(
                        dossier.staff.head(),
                        step -> new Move.Apologise(step, "Chờ xác minh", Office.at("2026-09-14T07:59"))),
                "NEW_DATE_IS_EARLIER");
        dossier.did(dossier.staff.head(), step -> new Move.Apologise(step, "Chờ xác minh", apology));

        assertThat(dossier).isDueOn("2026-09-18T17:00");
        Assertions.assertThat(dossier.progress().promisedAt()).isEqualTo(Office.at("2026-09-14T08:00"));
        assertRefused(
                dossier.does(
                        dossier.staff.head(),
                        step -> new Move.Apologise(step, "Lại chờ", Office.at("2026-09-30T17:00"))),
                "APOLOGISED_TWICE");
    }

    @Test
    void what_was_finished_in_time_is_not_late_because_nobody_came_for_it() {
        var dossier = office.aDossier().finished();

        dossier.at("2026-10-30T08:00");

        assertThat(dossier).is(Status.FINISHED).isNotLate();
    }
}
