// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.journal.NewEntry;

/** Tells the journal what happened to a dossier. Of people it names officials in office only, never the applicant. */
@Component
public class Chronicle {

    public static final String HOLDER_REMINDED = "HolderReminded";

    /** A reform of the administration has moved it to another unit. */
    public static final String DOSSIER_RELOCATED = "DossierRelocated";

    /** A reform has moved one of its steps only. */
    public static final String STEP_RELOCATED = "StepRelocated";

    /** Days off or office hours have changed: it is due at another time. */
    public static final String DUE_DATE_RECOUNTED = "DueDateRecounted";

    /** The same for its steps only. */
    public static final String STEPS_RECOUNTED = "StepsRecounted";

    private final Journal journal;

    public Chronicle(Journal journal) {
        this.journal = journal;
    }

    public static NewEntry filed(DossierRow dossier, Actor actor) {
        var facts = facts(dossier, dossier.state());
        facts.put("channel", dossier.channel().name());
        if (dossier.state().toBeTyped()) {
            facts.put("declaration", "PAPER");
        }
        return entry(
                Move.FILED,
                dossier,
                actor,
                actor.isOfficer() ? dossier.receivingUnit() : "",
                dossier.submittedAt(),
                facts);
    }

    public static NewEntry moved(Change change) {
        return moved(change, change.situation().dossier());
    }

    /** A move of the dossier as it is being filed. */
    public static NewEntry moved(Change change, DossierRow dossier) {
        var situation = change.situation();
        var facts = facts(dossier, change.state());
        facts.put("was", situation.status().number());
        var step = change.step();
        if (step != null) {
            facts.put("step", step.name());
            facts.put("stepId", step.id().toString());
            change.standsFor().ifPresent(away -> {
                facts.put("for", away.name());
                facts.put("forId", away.officer().toString());
            });
        }
        facts.put("next", change.ledger().opened().stream().map(Chronicle::next).toList());
        facts.putAll(change.told());
        return entry(change.move().event(), dossier, situation.actor(), change.actingUnit(), change.now(), facts);
    }

    /** Something the portal itself noted about a dossier, without moving it. */
    public static NewEntry noted(String kind, DossierRow dossier, String unit, Instant at, Map<String, Object> more) {
        var facts = facts(dossier, dossier.state());
        facts.putAll(more);
        return entry(kind, dossier, Actor.system(), unit, at, facts);
    }

    /** That a head reminded whoever has a step. */
    public static NewEntry reminded(DossierRow dossier, Actor actor, StepRow step, Instant at, List<String> told) {
        var facts = facts(dossier, dossier.state());
        facts.put("told", told);
        facts.put("step", step.name());
        facts.put("stepId", step.id().toString());
        facts.put("stepDueAt", step.dueAt().toString());
        return entry(HOLDER_REMINDED, dossier, actor, step.unit(), at, facts);
    }

    /** That somebody wrote about a dossier, and who is to read it; never what. */
    public static NewEntry written(DossierRow dossier, Actor actor, String unit, Instant at, Map<String, Object> told) {
        return told(actor.isOfficer() ? "OfficeWrote" : "ApplicantWrote", dossier, actor, unit, at, told);
    }

    /** Something somebody did about a dossier that is no move of it. */
    public static NewEntry told(
            String kind, DossierRow dossier, Actor actor, String unit, Instant at, Map<String, Object> told) {
        var facts = facts(dossier, dossier.state());
        facts.putAll(told);
        return entry(kind, dossier, actor, unit, at, facts);
    }

    private static Map<String, Object> next(StepRow step) {
        var next = new LinkedHashMap<String, Object>(Map.of(
                "name", step.name(), "unit", step.unit(), "role", step.role().name()));
        if (step.assignee() != null) {
            next.put("officer", step.assignee().toString());
        }
        return next;
    }

    private static Map<String, Object> facts(DossierRow dossier, State state) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("code", dossier.code());
        facts.put("status", state.status().number());
        facts.put("procedure", dossier.procedureCode());
        facts.put("procedureName", dossier.procedureName());
        facts.put("receivingUnit", dossier.receivingUnit());
        if (dossier.owner() != null) {
            facts.put("owner", dossier.owner().toString());
        }
        if (state.deadline().dueAt() != null) {
            facts.put("dueAt", state.deadline().dueAt().toString());
        }
        return facts;
    }

    private static NewEntry entry(
            String kind, DossierRow dossier, Actor actor, String unit, Instant at, Map<String, Object> facts) {
        if (actor.isOfficer()) {
            facts.put("by", actor.name());
        }
        return new NewEntry(
                kind,
                dossier.id(),
                actor.isSystem() ? null : actor.id(),
                actor.kind().name(),
                unit,
                at,
                facts);
    }

    public void tell(NewEntry entry) {
        journal.append(entry);
    }

    public void tell(NewEntry first, NewEntry second) {
        journal.append(List.of(first, second));
    }
}
