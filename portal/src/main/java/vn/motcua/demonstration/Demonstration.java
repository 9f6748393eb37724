// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.ArrayList;
import java.util.List;
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

/** Fills a portal with people who do not exist, so that it can be tried: once, and never in a portal started empty. */
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

    private static final SimulationOrder PAST_MONTHS = new SimulationOrder(2_000, 120, 1);
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final PartTable parts;
    private final Simulation simulation;
    private final boolean withDossiers;
    private final Officials officials;
    private final SampleCitizen citizen;
    private final Accounts accounts;
    private final Units units;
    private final ObjectProvider<ImportProgress> progress;

    Demonstration(
            PartTable parts,
            Simulation simulation,
            @Value("${motcua.demonstration.dossiers:true}") boolean withDossiers,
            Officials officials,
            SampleCitizen citizen,
            Accounts accounts,
            Units units,
            ObjectProvider<ImportProgress> progress) {
        this.parts = parts;
        this.simulation = simulation;
        this.withDossiers = withDossiers;
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
        if (!done.contains(Part.DOSSIERS) && withDossiers) {
            playThePastMonths();
        }
    }

    private void playThePastMonths() {
        var report = simulation.playThePast(PAST_MONTHS, progress.getIfAvailable(() -> ImportProgress.SILENT));
        parts.remember(Part.DOSSIERS);
        LOG.info(
                "The demonstration has {} dossiers now, played in {} ms",
                report.lives(),
                report.took().toMillis());
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
