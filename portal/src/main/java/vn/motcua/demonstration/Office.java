// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.OpenStep;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.PortalClock;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/**
 * One unit and everybody who comes to it, played in the order of time. Units do not wait for each other, so that several
 * can be played at once and the same seed still gives the same lives.
 */
final class Office {

    private static final Duration RECENT = Duration.ofDays(25);
    private static final int CLAIMED_IN_HUNDRED = 45;
    private static final int WORTH_CLAIMING_IN_MINUTES = 30;

    private final Cast cast;
    private final String unit;
    private final Instant end;
    private final Agenda agenda;
    private final Paperwork paperwork;
    private final Pace pace;
    private final Desks desks = new Desks();
    private final List<Life> lives = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private volatile int arrived;
    private long moves;

    /**
     * Who and what every office plays with.
     *
     * @param samples papers to hand in again and again
     */
    record Cast(Dossiers dossiers, Vault vault, Roster roster, List<Person> people, List<VaultFile> samples) {}

    Office(Cast cast, List<Arrival> arrivals, Instant end, long seed) {
        this.cast = cast;
        this.unit = arrivals.getFirst().offer().unit();
        this.end = end;
        this.agenda = new Agenda(end);
        this.paperwork = new Paperwork(cast.vault(), cast.samples());
        this.pace = Pace.of(unit, seed);
        arrivals.forEach(this::expect);
    }

    private void expect(Arrival arrival) {
        var life = new Life(arrival);
        lives.add(life);
        agenda.at(arrival.at(), () -> file(life));
    }

    /** Does the next deeds; says whether there are more. */
    boolean work(int most) {
        return agenda.work(most);
    }

    String unit() {
        return unit;
    }

    List<Life> lives() {
        return lives;
    }

    /** How many have handed their dossier in so far. */
    int arrived() {
        return arrived;
    }

    long moves() {
        return moves;
    }

    Map<String, Integer> refusals() {
        return refusals;
    }

    // ── the applicant ───────────────────────────────────────────────────────────────────────────────────────────────

    private void file(Life life) {
        arrived++;
        bringer(life).ifPresent(actor -> file(life, actor));
    }

    private void file(Life life, Actor actor) {
        moves++;
        switch (cast.dossiers().file(actor, paperwork.filing(life, person(life).applicant(), actor))) {
            case FilingOutcome.Filed filed -> begin(life, filed);
            case FilingOutcome.FiledBefore _ -> refused("FILED_BEFORE");
            case FilingOutcome.NotFiled not ->
                not.problems()
                        .forEach(problem ->
                                refused(life.offer().procedure() + " " + problem.field() + " " + problem.code()));
        }
    }

    private void begin(Life life, FilingOutcome.Filed filed) {
        life.dossier = cast.dossiers().take(Actor.system(), filed.code()).orElseThrow();
        life.is(filed.status());
        var withdrawn = life.fate().withdrawnAfterDays();
        if (withdrawn != null && life.isOnline()) {
            later(life, now().plus(Duration.ofHours(5 + withdrawn * 24L)), () -> withdraw(life));
        }
        plan(life);
    }

    /** Who types it in: the applicant, or a clerk for who comes to the counter. */
    private Optional<Actor> bringer(Life life) {
        return life.isOnline() ? Optional.of(person(life).actor()) : clerk(life);
    }

    private void withdraw(Life life) {
        make(life, person(life).actor(), new Move.Withdraw("Tôi muốn nộp lại sau khi chuẩn bị đủ giấy tờ."));
    }

    private void answer(Life life) {
        bringer(life).ifPresent(actor -> {
            var papers = List.of(paperwork.supplement(life, actor));
            make(life, actor, new Move.AnswerSupplement(null, papers, "Tôi đã bổ sung theo hướng dẫn."));
        });
    }

    private void pay(Life life) {
        var receipt = "Biên lai điện tử mẫu " + life.dossier().code();
        make(life, Actor.system(), new Move.ConfirmPayment(receipt, null));
    }

    // ── what comes next ─────────────────────────────────────────────────────────────────────────────────────────────

    private void plan(Life life) {
        switch (life.status) {
            case REGISTERED, ACCEPTED, IN_PROGRESS, WITHDRAWN, FINISHED ->
                life.dossier().openSteps().stream()
                        .filter(step -> !step.waiting() && life.planned.add(step.id()))
                        .sorted(Comparator.comparing(OpenStep::element))
                        .forEach(step -> plan(life, step));
            case AWAITING_SUPPLEMENT -> planAnswer(life, () -> answer(life));
            case AWAITING_PAYMENT -> planAnswer(life, () -> pay(life));
            case NOT_ACCEPTED, STOPPED, RETURNED -> {}
            case null -> {}
        }
    }

    private void planAnswer(Life life, Runnable answer) {
        var days = life.fate().answersAfterDays();
        if (days != null) {
            var day = life.offer().calendar().nextOpening(now().plus(Duration.ofDays(days)));
            later(life, day.plusSeconds(60 * (5 + life.random.nextLong(180))), answer);
        } else if (life.status == Status.AWAITING_SUPPLEMENT) {
            var day = life.offer().calendar().nextOpening(now().plus(Duration.ofDays(Judgement.DAYS_TO_ANSWER + 2)));
            later(life, day.plusSeconds(60 * life.random.nextLong(180)), () -> giveUp(life));
        }
    }

    private void plan(Life life, OpenStep step) {
        var minutes = pace.minutesUntilTakenUp(life, step);
        var workplace = workplace(step);
        var calendar = life.offer().calendar();
        if (isClaimed(life, step, minutes)) {
            later(life, calendar.plus(now(), WorkingTime.ofMinutes(minutes / 2)), () -> claim(life, step));
        }
        later(
                life,
                calendar.plus(now(), WorkingTime.ofMinutes(minutes)),
                () -> later(life, desks.doneAt(workplace, now(), calendar), () -> work(life, step)));
    }

    private boolean isClaimed(Life life, OpenStep step, long minutes) {
        return step.assignee() == null
                && now().isAfter(end.minus(RECENT))
                && minutes > WORTH_CLAIMING_IN_MINUTES
                && life.random.nextInt(100) < CLAIMED_IN_HUNDRED;
    }

    private void later(Life life, Instant at, Runnable action) {
        var chapter = life.chapter;
        agenda.at(at, () -> {
            if (life.chapter == chapter) {
                action.run();
            }
        });
    }

    // ── the officials ───────────────────────────────────────────────────────────────────────────────────────────────

    private void claim(Life life, OpenStep step) {
        cast.roster().anybodyAt(workplace(step), life.random).ifPresent(officer -> {
            if (make(life, officer, new Move.Claim(step.id()))) {
                life.claimed.put(step.id(), officer);
            }
        });
    }

    private void work(Life life, OpenStep step) {
        officer(life, step).ifPresent(officer -> {
            var applicant = person(life).applicant().name();
            if (!make(life, officer, Judgement.move(life, step, applicant, now()))) {
                workAround(life, step, officer);
            }
        });
    }

    private Optional<Actor> officer(Life life, OpenStep step) {
        var claimed = life.claimed.get(step.id());
        if (claimed != null) {
            return Optional.of(claimed);
        }
        return step.assignee() == null
                ? cast.roster().anybodyAt(workplace(step), life.random)
                : cast.roster().find(workplace(step), step.assignee());
    }

    /** It is too late to ask: the official goes on with what is there. */
    private void workAround(Life life, OpenStep step, Actor officer) {
        if (step.kind() == StepKind.TASK && life.lackNoticed && !step.decides()) {
            make(life, officer, Judgement.complete(step));
        }
    }

    private void giveUp(Life life) {
        var steps = life.dossier().openSteps();
        if (!steps.isEmpty()) {
            var reason = "Quá hạn mà người nộp hồ sơ không bổ sung giấy tờ.";
            var stop = new Move.Stop(steps.getFirst().id(), Move.Ground.NOT_SUPPLEMENTED, reason);
            clerk(life).ifPresent(clerk -> make(life, clerk, stop));
        }
    }

    private boolean make(Life life, Actor actor, Move move) {
        moves++;
        return switch (cast.dossiers().move(actor, life.dossier(), move)) {
            case Outcome.Done done -> {
                life.is(done.status());
                plan(life);
                yield true;
            }
            case Outcome.Refused refused -> {
                refused(move.kind() + " " + refused.code());
                yield false;
            }
        };
    }

    private void refused(String reason) {
        refusals.merge(reason, 1, Integer::sum);
    }

    private Person person(Life life) {
        return cast.people().get(life.arrival.person());
    }

    private Optional<Actor> clerk(Life life) {
        return cast.roster().anybodyAt(new Workplace(unit, Role.ONE_STOP_CLERK), life.random);
    }

    private static Workplace workplace(OpenStep step) {
        return new Workplace(step.unit(), step.role());
    }

    private static Instant now() {
        return new PortalClock().instant();
    }
}
