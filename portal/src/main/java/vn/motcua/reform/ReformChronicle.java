// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Doer;
import vn.motcua.administration.Text;
import vn.motcua.agency.Units;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.journal.NewEntry;
import vn.motcua.reform.ReformPlan.Giving;

/** Writes what happens to a reform into the journal, and what changes by it into the record of what administrators change. */
@Component
class ReformChronicle {

    private final Journal journal;
    private final ChangeLog changes;
    private final Units units;
    private final InstantSource clock;

    ReformChronicle(Journal journal, ChangeLog changes, Units units, InstantSource clock) {
        this.journal = journal;
        this.changes = changes;
        this.units = units;
        this.clock = clock;
    }

    void drafted(Actor actor, Reform reform) {
        tell(actor, reform, "ReformDrafted", Deed.DRAFT_OPENED, Map.of());
    }

    void changed(Actor actor, Reform reform) {
        tell(actor, reform, "ReformChanged", Deed.DRAFT_CHANGED, Map.of());
    }

    void confirmed(Actor actor, Reform reform, Outlook outlook) {
        tell(
                actor,
                reform,
                "ReformConfirmed",
                Deed.APPROVED,
                Map.of("dossiers", outlook.dossiers(), "posts", outlook.posts(), "rules", outlook.rules()));
    }

    void reopened(Actor actor, Reform reform) {
        tell(actor, reform, "ReformReopened", Deed.TAKEN_BACK, Map.of());
    }

    void calledOff(Actor actor, Reform reform) {
        tell(actor, reform, "ReformCalledOff", Deed.DISCARDED, Map.of());
    }

    private void tell(Actor actor, Reform reform, String kind, Deed deed, Map<String, Object> more) {
        var facts = new LinkedHashMap<>(more);
        facts.put("units", reform.plan().concerned());
        journal.append(new NewEntry(
                kind, reform.id(), actor.id(), actor.kind().name(), "", clock.instant(), facts(reform, facts)));
        changes.note(actor.doer(), change(reform, deed));
    }

    private static Change change(Reform reform, Deed deed) {
        var object = reform.plan().watchword().isEmpty()
                ? reform.id().toString()
                : reform.plan().watchword();
        return Change.of(Area.UNITS, deed, object, reform.title()).with("from", "", reform.from());
    }

    /** The new order is in force; to be told before the units change, so that they still have their old names. */
    void begun(Reform reform, int rules, int posts) {
        tell(reform, "ReformBegun", Map.of("rules", rules, "posts", posts));
        var plan = reform.plan();
        plan.founded()
                .forEach(one -> note(Change.of(Area.UNITS, Deed.ADDED, one.code(), new Text(one.name(), one.nameEn()))
                        .with("from", "", reform.from())));
        plan.renamed()
                .forEach(one -> note(Change.of(Area.UNITS, Deed.RENAMED, one.code(), new Text(one.name(), one.nameEn()))
                        .with("name", name(one.code()), new Text(one.name(), one.nameEn()))
                        .with("from", "", reform.from())));
        plan.giving().forEach(one -> note(change(one, reform)));
    }

    private Change change(Giving giving, Reform reform) {
        var deed = giving.ends() ? deed(reform.kind()) : Deed.MOVED;
        return Change.of(Area.UNITS, deed, giving.unit(), name(giving.unit()))
                .with("unit", giving.to(), giving.to())
                .with("from", "", reform.from());
    }

    private static Deed deed(Reform.Kind kind) {
        return switch (kind) {
            case MERGE -> Deed.MERGED;
            case SPLIT -> Deed.SPLIT;
            case RENAME, FOUND, CLOSE -> Deed.CLOSED;
        };
    }

    private Text name(String unit) {
        return units.find(unit)
                .map(found -> new Text(found.name(), found.nameEn()))
                .orElse(new Text(unit, ""));
    }

    private void note(Change change) {
        changes.note(Doer.portal(), change);
    }

    void done(Reform reform) {
        tell(reform, "ReformDone", Map.of("dossiers", reform.dossiers()));
    }

    private void tell(Reform reform, String kind, Map<String, Object> more) {
        journal.append(new NewEntry(kind, reform.id(), null, "SYSTEM", "", clock.instant(), facts(reform, more)));
    }

    private static Map<String, Object> facts(Reform reform, Map<String, Object> more) {
        var facts = new LinkedHashMap<>(more);
        facts.put("title", reform.title());
        facts.put("from", reform.from().toString());
        return facts;
    }
}
