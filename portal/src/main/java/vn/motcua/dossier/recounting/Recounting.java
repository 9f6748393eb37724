// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.recounting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.agency.CalendarChange;
import vn.motcua.agency.Calendars;
import vn.motcua.agency.SpecialDate;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Recounts.Extent;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.journal.NewEntry;

/** Counts the dates of running dossiers anew by another calendar. */
@Component
public class Recounting {

    private static final UUID SUBJECT =
            UUID.nameUUIDFromBytes(new byte[] {'c', 'a', 'l', 'e', 'n', 'd', 'a', 'r', 's'});

    private final RecountTable table;
    private final Calendars calendars;
    private final Journal journal;
    private final ChangeLog changes;
    private final InstantSource clock;

    Recounting(RecountTable table, Calendars calendars, Journal journal, ChangeLog changes, InstantSource clock) {
        this.table = table;
        this.calendars = calendars;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A dossier whose dates change.
     *
     * @param due when it is due now; nothing when only steps change
     */
    private record Recount(DossierRow dossier, @Nullable Instant due, List<StepRow> steps) {}

    @Transactional(readOnly = true)
    public Extent extent(CalendarChange change) {
        return extent(recounts(change, false));
    }

    private static Extent extent(List<Recount> recounts) {
        var dossiers = recounts.stream().filter(one -> one.due() != null).toList();
        return new Extent(
                dossiers.size(),
                (int) dossiers.stream().filter(Recounting::isLater).count(),
                recounts.stream().mapToInt(one -> one.steps().size()).sum());
    }

    private static boolean isLater(Recount recount) {
        var before = recount.dossier().state().deadline().dueAt();
        return before != null && recount.due() != null && recount.due().isAfter(before);
    }

    @Transactional
    public Extent carryOut(Actor actor, CalendarChange change) {
        var recounts = recounts(change, true);
        calendars.carryOut(change);
        var told = new ArrayList<NewEntry>();
        recounts.forEach(recount -> {
            write(recount);
            told.add(told(recount, change));
        });
        journal.append(told);
        var extent = extent(recounts);
        journal.append(new NewEntry(
                "CalendarChanged",
                SUBJECT,
                actor.id(),
                actor.kind().name(),
                change.unit().equals(SpecialDate.ALL) ? "" : change.unit(),
                clock.instant(),
                facts(change, extent)));
        changes.note(actor.doer(), noted(change, extent));
        return extent;
    }

    private static Change noted(CalendarChange change, Extent extent) {
        var noted = Change.of(Area.CALENDARS, Deed.CHANGED, change.unit(), change.unit());
        for (var day : change.put()) {
            noted = noted.saying("calendar.said.day", day.date(), day.name());
        }
        for (var day : change.remove()) {
            noted = noted.saying("calendar.said.removed", day);
        }
        var hours = change.hours();
        if (hours != null) {
            noted = noted.saying("calendar.said.hours", hours.from(), hours.text());
        }
        return noted.saying("calendar.said.dossiers", extent.dossiers());
    }

    private static Map<String, Object> facts(CalendarChange change, Extent extent) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("unit", change.unit());
        facts.put(
                "days",
                change.put().stream().map(day -> day.date() + " " + day.kind()).toList());
        facts.put("removed", change.remove().stream().map(String::valueOf).toList());
        var hours = change.hours();
        if (hours != null) {
            facts.put("hours", hours.text());
            facts.put("from", hours.from().toString());
        }
        facts.put("dossiers", extent.dossiers());
        return facts;
    }

    // ── counting ────────────────────────────────────────────────────────────────────────────────────────────────────

    private List<Recount> recounts(CalendarChange change, boolean isLocked) {
        var shift = calendars.shift(change);
        var recounts = new ArrayList<Recount>();
        for (var unit : table.handlingUnits()) {
            var before = shift.before().apply(unit);
            var after = shift.after().apply(unit);
            if (!isSame(before, after)) {
                table.running(unit, isLocked).stream()
                        .map(loaded -> recount(loaded, before, after))
                        .filter(recount ->
                                recount.due() != null || !recount.steps().isEmpty())
                        .forEach(recounts::add);
            }
        }
        return recounts;
    }

    private static boolean isSame(WorkingCalendar before, WorkingCalendar after) {
        return before.specials().equals(after.specials()) && before.periods().equals(after.periods());
    }

    private Recount recount(Loaded loaded, WorkingCalendar before, WorkingCalendar after) {
        var deadline = loaded.dossier().state().deadline();
        var since = Objects.requireNonNullElse(deadline.waitingSince(), clock.instant());
        var steps = new ArrayList<StepRow>();
        for (var step : loaded.steps()) {
            var due = Deadlines.carriedOver(since, step.dueAt(), before, after);
            if (!due.equals(step.dueAt())) {
                steps.add(step.dueOn(due));
            }
        }
        return new Recount(loaded.dossier(), due(loaded.dossier(), since, before, after), steps);
    }

    /** A date that an apology named was chosen by people; it only moves off a day that is no working day any more. */
    private static @Nullable Instant due(
            DossierRow dossier, Instant since, WorkingCalendar before, WorkingCalendar after) {
        var deadline = dossier.state().deadline();
        var due = deadline.dueAt();
        if (due == null) {
            return null;
        }
        var limit = dossier.terms().limit();
        var unit = deadline.apologisedAt() != null ? LimitUnit.CALENDAR_DAYS : limit == null ? null : limit.unit();
        var recounted = Deadlines.recounted(since, due, unit, before, after);
        return recounted.equals(due) ? null : recounted;
    }

    // ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────

    private void write(Recount recount) {
        var due = recount.due();
        if (due == null) {
            table.touch(recount.dossier());
        } else {
            var promised = recount.dossier().state().deadline().counted(due).promisedAt();
            table.write(recount.dossier(), due, promised == null ? due : promised);
        }
        recount.steps().forEach(table::write);
    }

    private NewEntry told(Recount recount, CalendarChange change) {
        var dossier = recount.dossier();
        var state = recount.due() == null
                ? dossier.state()
                : dossier.state().due(dossier.state().deadline().counted(recount.due()));
        var facts = new LinkedHashMap<String, Object>();
        if (recount.due() != null) {
            facts.put("oldDueAt", String.valueOf(dossier.state().deadline().dueAt()));
        }
        facts.put(
                "reason",
                String.join(
                        ", ",
                        change.put().stream().map(SpecialDate::name).distinct().toList()));
        var kind = recount.due() == null ? Chronicle.STEPS_RECOUNTED : Chronicle.DUE_DATE_RECOUNTED;
        return Chronicle.noted(kind, dossier.moved(state), dossier.handlingUnit(), clock.instant(), facts);
    }
}
