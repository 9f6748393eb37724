// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rulebook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.form.Form;
import vn.motcua.platform.Remembered;
import vn.motcua.platform.VietnamTime;

/** The rulebook as the catalogue and the agencies have it. */
@Component
class CatalogueRulebook implements Rulebook {

    private final Handlings handlings;
    private final Procedures procedures;
    private final Units units;
    private final HandlingCache remembered = new HandlingCache();
    private final Remembered<UUID, Route> routes = new Remembered<>(200);
    private final CodePattern codes;
    private final SupplementRule supplementRule;

    CatalogueRulebook(
            Handlings handlings,
            Procedures procedures,
            Units units,
            @Value("${motcua.rules:ND118_2025}") String rules,
            @Value("${motcua.supplement-more-than-once:false}") boolean moreThanOnce) {
        this.handlings = handlings;
        this.procedures = procedures;
        this.units = units;
        this.codes = rules.equals("ND61_2018") ? CodePattern.CIRCULAR_01_2018 : CodePattern.CIRCULAR_03_2025;
        this.supplementRule = moreThanOnce ? SupplementRule.AGAIN : SupplementRule.ONCE;
    }

    @Override
    public Optional<Handling> handling(String procedure, String unit, Instant at) {
        return remembered.get(
                new HandlingCache.Key(procedure, unit, VietnamTime.dateOf(at)),
                () -> handlings.find(procedure, unit, at));
    }

    @Override
    public Optional<Procedure> procedure(String code, String unit, Instant at) {
        return procedures.at(code, at);
    }

    @Override
    public Form form(UUID version) {
        return handlings.form(version);
    }

    @Override
    public Route route(UUID processVersion) {
        return routes.get(processVersion, version -> new Route(handlings.process(version)));
    }

    @Override
    public WorkingCalendar calendar(String unit) {
        return units.calendarOf(unit);
    }

    @Override
    public Desks desks(String receivingUnit, String handlingUnit) {
        return new Desks(
                receivingUnit, handlingUnit, () -> committeeOffice(handlingUnit), this::agencyOf, units::presentOf);
    }

    /** The office of the provincial committee; where there is none, the committee itself. */
    private String committeeOffice(String unit) {
        var province = unit.split("\\.")[0];
        return units.children(province).stream()
                .filter(child -> child.kind() == UnitKind.COMMITTEE_OFFICE)
                .map(Unit::code)
                .findFirst()
                .orElse(province);
    }

    /** The committee or department a division belongs to. */
    private String agencyOf(String unit) {
        return DossierRights.upFrom(unit)
                .flatMap(code -> units.find(code).stream())
                .filter(one -> one.kind() == UnitKind.PEOPLES_COMMITTEE || one.kind() == UnitKind.DEPARTMENT)
                .map(Unit::code)
                .findFirst()
                .orElse(unit);
    }

    @Override
    public CodePattern codes() {
        return codes;
    }

    @Override
    public SupplementRule supplementRule() {
        return supplementRule;
    }
}
