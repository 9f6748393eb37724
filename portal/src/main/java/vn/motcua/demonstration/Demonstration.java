// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Units;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.imports.ImportProgress;
import vn.motcua.platform.Preparation;

/**
 * Fills a portal with people who do not exist, so that it can be tried: once, and never in a portal started empty. The
 * dossiers of most units come in behind, while the first visitor already looks round.
 */
@Component
@Order(Demonstration.AFTER_THE_CATALOGUE)
@ConditionalOnBooleanProperty("motcua.demonstration")
public class Demonstration implements Preparation {

    static final int AFTER_THE_CATALOGUE = 30;

    private static final String WARD = "H57.104";
    private static final String DEPARTMENT = "H57.04";
    private static final String COMMITTEE_OFFICE = "H57.01";
    private static final String PROVINCE = "H57";
    private static final List<Role> OF_AN_AGENCY =
            List.of(Role.ONE_STOP_CLERK, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.CLERK_OF_SEALS);
    private static final List<Role> OF_THE_COMMITTEE =
            List.of(Role.COMMITTEE_SPECIALIST, Role.DIVISION_HEAD, Role.COMMITTEE_LEADER, Role.CLERK_OF_SEALS);

    /** Where the accounts that the start prints are at work: their desks are full when the port opens. */
    private static final Set<String> OPEN_AT_ONCE = Set.of(WARD, DEPARTMENT);

    private static final SimulationOrder PAST_MONTHS = new SimulationOrder(2_000, 120, 1);
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final PartTable parts;
    private final Simulation simulation;
    private final boolean withDossiers;
    private final boolean background;
    private final Officials officials;
    private final SampleCitizen citizen;
    private final Accounts accounts;
    private final Units units;
    private final ObjectProvider<ImportProgress> progress;

    Demonstration(
            PartTable parts,
            Simulation simulation,
            @Value("${motcua.demonstration.dossiers:true}") boolean withDossiers,
            @Value("${motcua.background:true}") boolean background,
            Officials officials,
            SampleCitizen citizen,
            Accounts accounts,
            Units units,
            ObjectProvider<ImportProgress> progress) {
        this.parts = parts;
        this.simulation = simulation;
        this.withDossiers = withDossiers;
        this.background = background;
        this.officials = officials;
        this.citizen = citizen;
        this.accounts = accounts;
        this.units = units;
        this.progress = progress;
    }

    @Override
    public void prepare() {
        var done = parts.done();
        if (!done.contains(Part.OFFICIALS)) {
            officials.appoint();
            citizen.welcome();
        }
        if (isHalfFull(done)) {
            simulation.playThePast(
                    PAST_MONTHS,
                    unit -> !background || OPEN_AT_ONCE.contains(unit),
                    progress.getIfAvailable(() -> ImportProgress.SILENT));
        }
    }

    private boolean isHalfFull(Set<Part> done) {
        return withDossiers && !done.contains(Part.DOSSIERS);
    }

    /** The past of the units that were left out so that the port could open soon, unless they are there. */
    void playTheRest() {
        if (isHalfFull(parts.done())) {
            var report = simulation.playThePastBeside(PAST_MONTHS);
            parts.remember(Part.DOSSIERS);
            LOG.info(
                    "The demonstration is whole: {} dossiers came in behind the start in {} ms",
                    report.lives(),
                    report.took().toMillis());
        }
    }

    /** Whether everything is there that is to be. */
    public boolean isWhole() {
        return !isHalfFull(parts.done());
    }

    /** The first password of all officials of the demonstration. */
    public String password() {
        return Officials.PASSWORD;
    }

    public String citizensPhone() {
        return SampleCitizen.PHONE;
    }

    /** Some officials to sign in as: of a ward, of a department, of the committee, and the administrator. */
    public List<Introduction> officials() {
        var all = new ArrayList<Introduction>();
        introduce(WARD, OF_AN_AGENCY, all);
        introduce(DEPARTMENT, OF_AN_AGENCY, all);
        introduce(COMMITTEE_OFFICE, OF_THE_COMMITTEE, all);
        introduce(PROVINCE, List.of(Role.ADMINISTRATOR), all);
        return all;
    }

    private void introduce(String code, List<Role> roles, List<Introduction> all) {
        units.find(code)
                .ifPresent(unit -> roles.forEach(role -> accounts.officersWith(role, code).stream()
                        .findFirst()
                        .map(Account::login)
                        .ifPresent(login -> all.add(new Introduction(role, unit, login)))));
    }
}
