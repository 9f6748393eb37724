// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.blueprint.Offices;
import vn.motcua.blueprint.ProcessDraft;
import vn.motcua.blueprint.ProcessDrafts;
import vn.motcua.calendar.Reception;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.catalogue.Handling;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.rehearsal.Plan;
import vn.motcua.rehearsal.Rehearsal;
import vn.motcua.rehearsal.Rehearsed;

/** Rehearses a draft in the office time of a real unit, with as many people as hold its posts. */
@Component
class Rehearsals {

    private final ProcessDrafts drafts;
    private final Offices offices;
    private final Units units;
    private final InstantSource clock;

    Rehearsals(ProcessDrafts drafts, Offices offices, Units units, InstantSource clock) {
        this.drafts = drafts;
        this.offices = offices;
        this.units = units;
        this.clock = clock;
    }

    /** As the form has it before anybody changed anything. */
    Rehearsed first(ProcessDraft draft, ProcessDefinition process) {
        return Rehearsal.play(plan(draft, process, RehearsalForm.FIRST));
    }

    /** The unit that is meant: what was typed, else the first that handles the procedure. */
    Optional<Unit> unit(ProcessDraft draft, RehearsalForm form) {
        return offices.unitFor(drafts.proceduresOf(draft), form.unit());
    }

    Plan plan(ProcessDraft draft, ProcessDefinition process, RehearsalForm form) {
        var unit = unit(draft, form).map(Unit::code);
        return new Plan(
                process,
                unit.map(units::calendarOf).orElseGet(units::calendar),
                clock.instant(),
                form.dossiers(),
                form.perDay(),
                form.seed(),
                terms(drafts.proceduresOf(draft), unit.orElse(null)),
                people(draft, process, form, unit.orElse(null)),
                form.pace(),
                form.effort(),
                form.refused(),
                supplement(process, form));
    }

    private static Plan.@Nullable Supplement supplement(ProcessDefinition process, RehearsalForm form) {
        return process.tasks().stream().anyMatch(task -> task.id().equals(form.at()))
                ? new Plan.Supplement(form.at(), form.percent())
                : null;
    }

    private Plan.Terms terms(List<String> procedures, @Nullable String unit) {
        var limit = offices.around(procedures, unit).limit();
        var handling = unit == null
                ? Optional.<Handling>empty()
                : procedures.stream()
                        .flatMap(procedure -> offices.findHandling(procedure, unit).stream())
                        .findFirst();
        return new Plan.Terms(
                limit,
                handling.map(one -> new Reception(one.afterThreeIsTomorrow())).orElse(Reception.ANY_TIME),
                handling.map(Handling::supplement).orElse(SupplementPolicy.RESTART));
    }

    /** As many as the form says; else as many as hold the role there, one at least. */
    Map<String, Integer> people(
            ProcessDraft draft, ProcessDefinition process, RehearsalForm form, @Nullable String unit) {
        var people = new HashMap<String, Integer>();
        if (unit != null) {
            var seats = offices.seatsAt(drafts.proceduresOf(draft), unit);
            process.tasks()
                    .forEach(task ->
                            people.merge(task.lane().id(), Math.max(1, offices.peopleFor(task, seats)), Math::max));
        }
        people.putAll(form.people());
        return people;
    }
}
