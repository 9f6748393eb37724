// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.moving.Situations;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.process.Node.TimerBoundary;

/**
 * Tells what has come due, each thing once: an entry in the journal, which the notices follow. A timer that interrupts also
 * moves the dossier on, in the same transaction. Two nodes, or the same round twice, tell nothing twice.
 */
@Component
public class Reminding {

    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
    private static final int AT_ONCE = 200;
    private static final Duration TRY_AGAIN = Duration.ofHours(1);

    private final ReminderTable table;
    private final Situations situations;
    private final Moves moves;
    private final Chronicle chronicle;
    private final Accounts accounts;
    private final Holders holders;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Reminding(
            ReminderTable table,
            Situations situations,
            Moves moves,
            Chronicle chronicle,
            Accounts accounts,
            Holders holders,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.situations = situations;
        this.moves = moves;
        this.chronicle = chronicle;
        this.accounts = accounts;
        this.holders = holders;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells the longest due; says how many it looked at, none when nothing is due. */
    public int round() {
        var due = table.due(clock.instant(), AT_ONCE);
        due.forEach(this::tellUnharmed);
        return due.size();
    }

    /** One that fails is put off, so that it does not stand in the way of the others. */
    private void tellUnharmed(Reminder due) {
        try {
            transaction.executeWithoutResult(_ -> table.lock(due).ifPresent(this::settle));
        } catch (RuntimeException e) {
            LOG.error(
                    "The reminder {} of the dossier {} failed; it is tried again in an hour",
                    due.kind(),
                    due.dossier(),
                    e);
            table.putOff(due, clock.instant().plus(TRY_AGAIN));
        }
    }

    /** Looks at the dossier as it is now: it may have gone on since the reminder was written down. */
    private void settle(Reminder reminder) {
        var now = clock.instant();
        var dossier = find(reminder.dossier());
        var current = dossier.flatMap(found -> current(found, reminder));
        if (current.isEmpty() || isPointless(reminder, dossier.get().situation())) {
            table.remove(reminder);
        } else if (current.get().at().isAfter(now)) {
            table.putOff(reminder, current.get().at());
        } else {
            tell(reminder, dossier.get().situation());
            table.told(reminder, now);
        }
    }

    /** That a date is near is not told once it is over. */
    private static boolean isPointless(Reminder reminder, Situation situation) {
        return switch (reminder.kind()) {
            case DUE_SOON, ANSWER_IS_DUE_SOON -> situation.now().isAfter(due(reminder, situation));
            case TIMER, RECEPTION_IS_LATE, OPINION_IS_LATE, OVERDUE, APPLICANT_IS_SILENT -> false;
        };
    }

    private record Found(Situation situation, List<Reminder> reminders) {}

    private Optional<Found> find(UUID dossier) {
        return table.load(List.of(dossier)).stream().findFirst().map(known -> {
            var situation = situations.of(known.loaded(), Actor.system());
            return new Found(situation, Reminders.of(situation, known.held()));
        });
    }

    private static Optional<Reminder> current(Found found, Reminder reminder) {
        return found.reminders().stream()
                .filter(one -> one.kind() == reminder.kind() && one.about().equals(reminder.about()))
                .findFirst();
    }

    private void tell(Reminder reminder, Situation situation) {
        var facts = facts(reminder, situation);
        interruption(reminder, situation).ifPresent(timer -> facts.put("movedOn", movedOn(situation, reminder, timer)));
        var unit = situation
                .find(reminder.step())
                .map(StepRow::unit)
                .orElse(situation.dossier().handlingUnit());
        chronicle.tell(Chronicle.noted(reminder.kind().event(), situation.dossier(), unit, clock.instant(), facts));
    }

    private Map<String, Object> facts(Reminder reminder, Situation situation) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(
                "told",
                new Addressees(situation, accounts, holders)
                        .of(reminder).stream().map(UUID::toString).toList());
        facts.put("dueAt", due(reminder, situation).toString());
        situation.find(reminder.step()).ifPresent(step -> {
            facts.put("step", step.name());
            facts.put("stepId", step.id().toString());
        });
        timer(reminder, situation).ifPresent(timer -> facts.put("timer", timer.name()));
        return facts;
    }

    /** The date it is about, which for some lies a day ahead. */
    private static Instant due(Reminder reminder, Situation situation) {
        var deadline = situation.state().deadline();
        var due = switch (reminder.kind()) {
            case TIMER, RECEPTION_IS_LATE, OPINION_IS_LATE ->
                situation.find(reminder.step()).map(StepRow::dueAt).orElse(null);
            case DUE_SOON, OVERDUE -> deadline.dueAt();
            case ANSWER_IS_DUE_SOON, APPLICANT_IS_SILENT -> deadline.answerBy();
        };
        return due == null ? reminder.at() : due;
    }

    private static Optional<TimerBoundary> timer(Reminder reminder, Situation situation) {
        return situation
                .route()
                .process()
                .findNode(reminder.timer())
                .filter(TimerBoundary.class::isInstance)
                .map(TimerBoundary.class::cast);
    }

    private static Optional<TimerBoundary> interruption(Reminder reminder, Situation situation) {
        return timer(reminder, situation).filter(TimerBoundary::interrupting);
    }

    /** A timer's way that cannot be taken, since nobody has decided, is told and the step stays. */
    private boolean movedOn(Situation situation, Reminder reminder, TimerBoundary timer) {
        var step = situation.find(reminder.step()).orElseThrow();
        var outcome = moves.move(Actor.system(), situation.dossier().code(), new Move.Expire(step.id(), timer.id()));
        return outcome instanceof Outcome.Done;
    }
}
