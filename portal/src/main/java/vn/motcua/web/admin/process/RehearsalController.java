// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.blueprint.ProcessDraft;
import vn.motcua.blueprint.ProcessDrafts;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.process.Lane;
import vn.motcua.process.Outcome;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.rehearsal.Plan;
import vn.motcua.rehearsal.Rehearsal;
import vn.motcua.rehearsal.Rehearsed;
import vn.motcua.rehearsal.TimePicture;
import vn.motcua.rehearsal.Trip;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;

/** Plays a draft with invented dossiers; reading only, so that its address can be kept and sent on. */
@Controller
class RehearsalController {

    private final Pages pages;
    private final ProcessDrafts drafts;
    private final Rehearsals rehearsals;
    private final Units units;
    private final ProcessDesignerWords words;
    private final TripWords tripWords;

    RehearsalController(
            Pages pages,
            ProcessDrafts drafts,
            Rehearsals rehearsals,
            Units units,
            ProcessDesignerWords words,
            TripWords tripWords) {
        this.pages = pages;
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.units = units;
        this.words = words;
        this.tripWords = tripWords;
    }

    @GetMapping("/admin/processes/drafts/{id}/rehearsal")
    View rehearse(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        var draft = drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var process = drafts.look(draft, null).process().orElse(null);
        return pages.show("admin/process/rehearsal", view(draft, process, RehearsalForm.read(typed), locale));
    }

    private RehearsalView view(
            ProcessDraft draft, @Nullable ProcessDefinition process, RehearsalForm form, Locale locale) {
        var unit = rehearsals.unit(draft, form);
        return new RehearsalView(
                draft.id().toString(),
                draft.sheet().title(),
                form,
                unit.map(one -> one.code() + " " + one.name(locale)).orElse(""),
                units.all().stream()
                        .map(one -> Choice.of(one.code(), one.name(locale)))
                        .toList(),
                process == null ? List.of() : steps(process, locale),
                process == null
                        ? List.of()
                        : people(draft, process, form, unit.map(Unit::code).orElse(null), locale),
                process == null ? null : showed(draft, rehearsals.plan(draft, process, form), form, locale));
    }

    private static List<Choice> steps(ProcessDefinition process, Locale locale) {
        return process.tasks().stream()
                .map(task -> Choice.of(task.id(), task.name(locale)))
                .toList();
    }

    private List<RehearsalView.People> people(
            ProcessDraft draft, ProcessDefinition process, RehearsalForm form, @Nullable String unit, Locale locale) {
        var people = rehearsals.people(draft, process, form, unit);
        var working = new HashSet<Lane>();
        process.tasks().forEach(task -> working.add(task.lane()));
        return process.lanes().stream()
                .filter(working::contains)
                .map(lane -> new RehearsalView.People(lane.id(), lane.name(locale), people.getOrDefault(lane.id(), 1)))
                .toList();
    }

    // ── what it showed ──────────────────────────────────────────────────────────────────────────────────────────────

    private RehearsalView.Showed showed(ProcessDraft draft, Plan plan, RehearsalForm form, Locale locale) {
        var rehearsed = Rehearsal.play(plan);
        var shown = shown(rehearsed, form.trip());
        return new RehearsalView.Showed(
                limit(plan, locale),
                rehearsed.trips().size(),
                rehearsed.late(),
                words.hours(rehearsed.worst(), locale),
                rehearsed.lacked(),
                rehearsed.steps().stream()
                        .map(step -> step(step, plan.process(), locale))
                        .toList(),
                rehearsed.desks().stream()
                        .map(desk -> desk(desk, plan.process(), locale))
                        .toList(),
                picture(rehearsed, plan.process(), locale),
                rehearsed.trips().stream()
                        .map(trip -> trip(trip, draft, form, shown, locale))
                        .toList(),
                tripWords.one(shown, plan.process(), locale));
    }

    private String limit(Plan plan, Locale locale) {
        TimeLimit limit = plan.terms().limit();
        return limit == null
                ? words.hours(WorkingTime.ofMinutes(plan.process().workingTime().toMinutes()), locale)
                : limit.text(locale);
    }

    /** The dossier that was chosen, else the latest of all. */
    private static Trip shown(Rehearsed rehearsed, int number) {
        return rehearsed.trips().stream()
                .filter(trip -> trip.number() == number)
                .findFirst()
                .orElseGet(() -> TripWords.latest(rehearsed));
    }

    private RehearsalView.AtStep step(Rehearsed.AtStep step, ProcessDefinition process, Locale locale) {
        return new RehearsalView.AtStep(
                TripWords.name(step.step(), step.name(), process, locale),
                TripWords.who(step.step(), process, locale),
                step.times(),
                words.hours(step.usual(), locale),
                words.hours(step.longest(), locale),
                step.allotted() == null ? "–" : words.hours(step.allotted(), locale),
                step.late(),
                step.burst(),
                words.hours(step.worst(), locale));
    }

    private RehearsalView.AtDesk desk(Rehearsed.AtDesk desk, ProcessDefinition process, Locale locale) {
        return new RehearsalView.AtDesk(
                lane(desk.lane(), process, locale),
                desk.people(),
                words.hours(desk.worked(), locale),
                desk.load(),
                desk.waitedMost());
    }

    private static String lane(String id, ProcessDefinition process, Locale locale) {
        return process.lanes().stream()
                .filter(lane -> lane.id().equals(id))
                .map(lane -> lane.name(locale))
                .findFirst()
                .orElse(id);
    }

    private String picture(Rehearsed rehearsed, ProcessDefinition process, Locale locale) {
        var lanes = rehearsed.desks().stream()
                .map(desk -> lane(desk.lane(), process, locale))
                .toList();
        return TimePicture.svg(rehearsed, new TimePicture.Words(words.say("process.times", locale), lanes));
    }

    private RehearsalView.Trip trip(Trip trip, ProcessDraft draft, RehearsalForm form, Trip shown, Locale locale) {
        return new RehearsalView.Trip(
                trip.number(),
                address(draft, form, trip.number()),
                trip.filed(),
                trip.due(),
                trip.finished(),
                trip.isLate(),
                words.hours(trip.isLate() ? trip.over() : trip.over().negated(), locale),
                trip.outcome() == Outcome.REFUSED,
                trip.lacked(),
                trip.equals(shown));
    }

    private static String address(ProcessDraft draft, RehearsalForm form, int trip) {
        var address = UriComponentsBuilder.fromPath(ProcessDraftController.address(draft.id()) + "/rehearsal")
                .queryParam("unit", form.unit())
                .queryParam("dossiers", form.dossiers())
                .queryParam("perDay", form.perDay())
                .queryParam("seed", form.seed())
                .queryParam("pace", form.pace())
                .queryParam("effort", form.effort())
                .queryParam("refused", form.refused())
                .queryParam("at", form.at())
                .queryParam("percent", form.percent())
                .queryParam("trip", trip);
        form.people().forEach((lane, count) -> address.queryParam("people-" + lane, count));
        return address.fragment("trip").encode().toUriString();
    }
}
