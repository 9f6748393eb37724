// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Accounts;
import vn.motcua.imports.ImportProgress;
import vn.motcua.platform.PortalClock;

@PortalTest
class SimulationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final SimulationOrder ORDER = new SimulationOrder(60, 60, 7);

    @Autowired
    Simulation simulation;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SampleCitizen citizen;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    /** On the days after the simulated past; other tests file in the present. */
    private static final String AFTER_ITS_TIME = "SELECT count(*) FROM dossier"
            + " WHERE submitted_at > '2026-11-20T03:00:00Z' AND submitted_at < '2026-11-22T00:00:00Z'";

    @Test
    void sixty_lives_keep_to_the_rules() {
        nothingIsPlayedYet();
        var report = PortalClock.at(NOW, () -> simulation.playThePast(ORDER, _ -> true, ImportProgress.SILENT));

        assertThat(report.lives()).isEqualTo(60 + SampleStories.ALL.size());
        assertThat(report.refusals()).isEmpty();
        assertThat(report.statuses().keySet()).contains(Status.RETURNED);
        everyDossierIsConsistent();
        codesHaveNoGaps();
        nobodyIsLateWhileWaiting();
        herDossiersAreInDifferentStates();
    }

    @Test
    void the_same_seed_gives_the_same_lives() {
        var once = PortalClock.at(NOW, () -> simulation.run(ORDER, ImportProgress.SILENT));
        var again = PortalClock.at(NOW, () -> simulation.run(ORDER, ImportProgress.SILENT));

        assertThat(again.statuses()).isEqualTo(once.statuses());
        assertThat(again.lives()).isEqualTo(once.lives());
        assertThat(again.moves()).isEqualTo(once.moves());
    }

    @Test
    void a_past_that_was_cut_short_is_played_to_its_end_and_not_twice() {
        nothingIsPlayedYet();
        var before = count("SELECT count(*) FROM dossier");
        assertThatThrownBy(() ->
                        PortalClock.at(NOW, () -> simulation.playThePast(ORDER, _ -> true, SimulationTest::cutShort)))
                .hasRootCauseMessage("killed");

        PortalClock.at(NOW.plusSeconds(300), () -> simulation.playThePast(ORDER, _ -> true, ImportProgress.SILENT));
        PortalClock.at(NOW.plusSeconds(600), () -> simulation.playThePast(ORDER, _ -> true, ImportProgress.SILENT));

        assertThat(count("SELECT count(*) FROM dossier")).isEqualTo(before + 60 + SampleStories.ALL.size());
        assertThat(count(AFTER_ITS_TIME)).isZero();
        everyDossierIsConsistent();
        codesHaveNoGaps();
    }

    @Test
    void some_units_can_be_played_first_and_the_others_behind_them() {
        nothingIsPlayedYet();
        var before = count("SELECT count(*) FROM dossier");

        var first = PortalClock.at(NOW, () -> simulation.playThePast(ORDER, "H57.104"::equals, ImportProgress.SILENT));
        var rest = PortalClock.at(NOW.plusSeconds(300), () -> simulation.playThePastBeside(ORDER));

        assertThat(first.lives()).isBetween(1L, 64L);
        assertThat(first.lives() + rest.lives())
                .isEqualTo(60 + SampleStories.ALL.size())
                .isEqualTo(count("SELECT count(*) FROM dossier") - before);
        assertThat(count(AFTER_ITS_TIME)).isZero();
    }

    private void nothingIsPlayedYet() {
        jdbc.sql("DELETE FROM demonstration_office").update();
        jdbc.sql("DELETE FROM demonstration_part WHERE part <> 'OFFICIALS'").update();
    }

    private static void cutShort(long done, long total) {
        if (done > total / 2) {
            throw new IllegalStateException("killed");
        }
    }

    /** Waiting for money may be a place of the process itself, without a step. */
    private void everyDossierIsConsistent() {
        assertThat(count(
                        "SELECT count(*) FROM dossier WHERE closed_at IS NULL AND status <> 6 AND NOT EXISTS (SELECT FROM dossier_step s"
                                + " WHERE s.dossier_id = dossier.id AND s.state IN ('OPEN', 'WAITING'))"))
                .isZero();
        assertThat(count("SELECT count(*) FROM dossier JOIN dossier_step s ON s.dossier_id = dossier.id"
                        + " WHERE dossier.closed_at IS NOT NULL AND s.state IN ('OPEN', 'WAITING')"))
                .isZero();
        assertThat(count(AFTER_ITS_TIME)).isZero();
    }

    private void codesHaveNoGaps() {
        assertThat(count("SELECT count(*) FROM dossier_series")).isPositive();
        assertThat(count("SELECT coalesce(sum(last), 0) FROM dossier_series"))
                .isEqualTo(count("SELECT count(*) FROM dossier"));
    }

    private void nobodyIsLateWhileWaiting() {
        assertThat(count("SELECT count(*) FROM dossier_step s JOIN dossier d ON d.id = s.dossier_id"
                        + " WHERE d.status IN (5, 6) AND s.state = 'OPEN'"))
                .isZero();
    }

    private void herDossiersAreInDifferentStates() {
        var she = accounts.actor(citizen.welcome().id(), NOW);
        assertThat(dossiers.mine(she, null).rows()).hasSizeGreaterThanOrEqualTo(SampleStories.ALL.size());
        assertThat(statuses(she.id()))
                .contains(Status.RETURNED, Status.AWAITING_SUPPLEMENT, Status.IN_PROGRESS, Status.REGISTERED);
    }

    private List<Status> statuses(UUID owner) {
        return jdbc
                .sql("SELECT DISTINCT status FROM dossier WHERE owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .list()
                .stream()
                .map(Status::of)
                .toList();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
