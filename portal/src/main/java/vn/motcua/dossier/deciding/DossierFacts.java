// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.deciding;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Units;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.form.Places;
import vn.motcua.form.Summary;
import vn.motcua.platform.VietnamTime;
import vn.motcua.wording.Fact;
import vn.motcua.wording.Placeholders;

/** What a dossier gives to the template of its decision. A decision is written in Vietnamese, whoever writes it. */
@Component
public class DossierFacts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withZone(VietnamTime.ZONE);

    private final Rulebook rulebook;
    private final Places places;
    private final Units units;
    private final InstantSource clock;

    DossierFacts(Rulebook rulebook, ObjectProvider<Places> places, Units units, InstantSource clock) {
        this.rulebook = rulebook;
        this.places = places.getIfAvailable(() -> Places.NONE);
        this.units = units;
        this.clock = clock;
    }

    /** By placeholder. */
    public Map<String, String> of(DossierView dossier) {
        var known = new HashMap<>(Placeholders.of(answers(dossier)));
        facts(dossier).forEach((fact, value) -> known.put(fact.placeholder(), value));
        return known;
    }

    /** The names of the answers, by placeholder. */
    public Map<String, String> labels(DossierView dossier) {
        return Placeholders.labels(answers(dossier));
    }

    private Summary answers(DossierView dossier) {
        return rulebook.form(dossier.formVersion()).with(places).summary(dossier.answers(), VIETNAMESE);
    }

    private Map<Fact, String> facts(DossierView dossier) {
        var applicant = dossier.applicant();
        var facts = new EnumMap<Fact, String>(Fact.class);
        facts.put(Fact.DOSSIER_CODE, dossier.code());
        facts.put(Fact.DOSSIER_SUBMITTED, DAY.format(dossier.submittedAt()));
        facts.put(Fact.DOSSIER_ACCEPTED, day(dossier.dates().accepted()));
        facts.put(Fact.DOSSIER_DUE, day(dossier.dates().due()));
        facts.put(Fact.PROCEDURE_NAME, dossier.procedureName());
        facts.put(Fact.APPLICANT_NAME, applicant.name());
        facts.put(Fact.APPLICANT_ID_NUMBER, applicant.idNumber());
        facts.put(Fact.APPLICANT_ADDRESS, applicant.address());
        facts.put(Fact.APPLICANT_PHONE, applicant.phone());
        facts.put(Fact.UNIT_NAME, unit(dossier.handlingUnit()));
        facts.put(Fact.UNIT_RECEIVING, unit(dossier.receivingUnit()));
        facts.put(Fact.TODAY, DAY.format(clock.instant()));
        return facts;
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(at);
    }

    private String unit(String code) {
        return units.find(code).map(unit -> unit.name(VIETNAMESE)).orElse(code);
    }
}
