// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.OpenStep;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.form.Answers;
import vn.motcua.form.SampleAnswers;
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

    private static final int LATE_OFFICES_IN_HUNDRED = 14;
    private static final int DAYS_TO_ANSWER = 15;
    private static final int MINUTES_FOR_OPINION = 3 * 8 * 60;
    private static final Duration RECENT = Duration.ofDays(25);

    private final Cast cast;
    private final Instant end;
    private final Agenda agenda;
    private final Desks desks = new Desks();
    private final List<Life> lives = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<UUID, List<VaultFile>> papers = new HashMap<>();
    private final double slowest;
    private long moves;

    /**
     * Who and what every office plays with.
     *
     * @param samples papers to hand in again and again
     */
    record Cast(Dossiers dossiers, Vault vault, Roster roster, List<Person> people, List<VaultFile> samples) {}

    Office(Cast cast, List<Arrival> arrivals, Instant end, long seed) {
        this.cast = cast;
        this.end = end;
        this.agenda = new Agenda(end);
        this.slowest = pace(arrivals.getFirst().offer().unit(), seed);
        arrivals.forEach(this::expect);
    }

    /** The share of the time it has that an office takes at most; a late one takes more than all. */
    private static double pace(String unit, long seed) {
        var random = new SplittableRandom(seed * 31 + unit.hashCode());
        return random.nextInt(100) < LATE_OFFICES_IN_HUNDRED
                ? 1.3 + random.nextDouble() * 0.6
                : 0.5 + random.nextDouble() * 0.4;
    }

    private void expect(Arrival arrival) {
        var life = new Life(arrival);
        lives.add(life);
        agenda.at(arrival.at(), () -> file(life));
    }

    boolean work(int most) {
        return agenda.work(most);
    }

    List<Life> lives() {
        return lives;
    }

    long moves() {
        return moves;
    }

    Map<String, Integer> refusals() {
        return refusals;
    }

    // ── the applicant ───────────────────────────────────────────────────────────────────────────────────────────────

    private void file(Life life) {
        var online = life.arrival.channel() == Channel.ONLINE;
        var clerk = cast.roster().anybodyAt(oneStop(life), life.random);
        if (online) {
            file(life, person(life).actor());
        } else if (clerk.isPresent()) {
            file(life, clerk.get());
        }
    }

    private void file(Life life, Actor actor) {
        moves++;
        switch (cast.dossiers().file(actor, filing(life, actor))) {
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
        if (withdrawn != null && isOnline(life)) {
            later(life, now().plus(Duration.ofHours(5 + withdrawn * 24L)), () -> withdraw(life));
        }
        plan(life);
    }

    private Filing filing(Life life, Actor actor) {
        var offer = life.offer();
        var applicant = person(life).applicant();
        var answers = new LinkedHashMap<String, Object>(
                SampleAnswers.of(offer.form(), life.random).values());
        introduce(applicant, answers);
        var fate = life.fate();
        return new Filing(
                offer.procedure(),
                offer.unit(),
                life.arrival.channel(),
                applicant,
                answers,
                papersOf(life, Answers.of(answers), actor),
                isOnline(life) && life.random.nextInt(3) > 0 ? Move.ReturnWay.ONLINE : Move.ReturnWay.COUNTER,
                null,
                true,
                life.arrival.channel() == Channel.COUNTER
                        && !fate.refusedAtReception()
                        && fate.lack() != Fate.Lack.AT_RECEPTION);
    }

    /** The form names the person who files it. */
    private static void introduce(Applicant applicant, Map<String, Object> answers) {
        if (answers.get("applicant") instanceof Map<?, ?> block) {
            var known = new LinkedHashMap<Object, Object>(block);
            known.replace("name", applicant.name());
            known.replace("phone", applicant.phone());
            known.replace("idNumber", applicant.idNumber());
            answers.put("applicant", known);
        }
    }

    private List<NewPaper> papersOf(Life life, Answers answers, Actor actor) {
        var files = isOnline(life) ? filesOf(actor) : List.<UUID>of();
        return life.offer().handling().procedure().papersToBring().stream()
                .filter(paper -> paper.isNeededWith(answers))
                .map(paper -> paper(paper, files, life))
                .toList();
    }

    private static NewPaper paper(Paper paper, List<UUID> files, Life life) {
        return files.isEmpty()
                ? new NewPaper(
                        paper.name().vi(),
                        Math.max(paper.originals(), paper.copies() == 0 ? 1 : 0),
                        paper.copies(),
                        files)
                : NewPaper.electronic(paper.name().vi(), List.of(files.get(life.random.nextInt(files.size()))));
    }

    private List<UUID> filesOf(Actor owner) {
        return papers
                .computeIfAbsent(
                        owner.id(),
                        _ -> cast.samples().stream()
                                .map(sample -> cast.vault().keepAgain(owner, sample))
                                .toList())
                .stream()
                .map(VaultFile::id)
                .toList();
    }

    private void withdraw(Life life) {
        make(life, person(life).actor(), new Move.Withdraw("Tôi muốn nộp lại sau khi chuẩn bị đủ giấy tờ."));
    }

    private void answer(Life life) {
        var actor = isOnline(life) ? person(life).actor() : null;
        var clerk = actor != null
                ? actor
                : cast.roster().anybodyAt(oneStop(life), life.random).orElse(null);
        if (clerk == null) {
            return;
        }
        var files = isOnline(life) ? List.of(filesOf(clerk).getFirst()) : List.<UUID>of();
        var paper = new NewPaper("Giấy tờ bổ sung", 0, files.isEmpty() ? 1 : 0, files);
        make(life, clerk, new Move.AnswerSupplement(null, List.of(paper), "Tôi đã bổ sung theo hướng dẫn."));
    }

    private void pay(Life life) {
        make(
                life,
                Actor.system(),
                new Move.ConfirmPayment("Biên lai điện tử mẫu " + life.dossier().code(), null));
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
            var day = life.offer().calendar().nextOpening(now().plus(Duration.ofDays(DAYS_TO_ANSWER + 2)));
            later(life, day.plusSeconds(60 * life.random.nextLong(180)), () -> giveUp(life));
        }
    }

    private void plan(Life life, OpenStep step) {
        var minutes = minutesUntilTakenUp(life, step);
        var workplace = new Workplace(step.unit(), step.role());
        var calendar = life.offer().calendar();
        if (step.assignee() == null && isRecent() && minutes > 30 && life.random.nextInt(100) < 45) {
            later(life, calendar.plus(now(), WorkingTime.ofMinutes(minutes / 2)), () -> claim(life, step));
        }
        later(
                life,
                calendar.plus(now(), WorkingTime.ofMinutes(minutes)),
                () -> later(life, desks.doneAt(workplace, now(), calendar), () -> work(life, step)));
    }

    private boolean isRecent() {
        return now().isAfter(end.minus(RECENT));
    }

    private long minutesUntilTakenUp(Life life, OpenStep step) {
        var allotted = step.allottedMinutes() == null ? 60 : step.allottedMinutes();
        return switch (step.kind()) {
            case RECEPTION -> 10 + share(life, 240);
            case TASK -> 3 + share(life, allotted) + (step.id().equals(life.askedAt) ? MINUTES_FOR_OPINION : 0);
            case OPINION -> 30 + share(life, Math.max(allotted, 480));
            case STOPPING -> 20 + share(life, 120);
            case RETURN -> 10 + life.random.nextInt(90) + life.fate().fetchedAfterDays() * 8 * 60L;
        };
    }

    private long share(Life life, long minutes) {
        return Math.round(minutes * slowest * (0.15 + 0.85 * life.random.nextDouble()));
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
        cast.roster()
                .anybodyAt(new Workplace(step.unit(), step.role()), life.random)
                .ifPresent(officer -> {
                    if (make(life, officer, new Move.Claim(step.id()))) {
                        life.claimed.put(step.id(), officer);
                    }
                });
    }

    private void work(Life life, OpenStep step) {
        var officer = officer(life, step);
        if (officer != null && !make(life, officer, move(life, step))) {
            workAround(life, step, officer);
        }
    }

    private @Nullable Actor officer(Life life, OpenStep step) {
        var workplace = new Workplace(step.unit(), step.role());
        var claimed = life.claimed.get(step.id());
        if (claimed != null) {
            return claimed;
        }
        return (step.assignee() == null
                        ? cast.roster().anybodyAt(workplace, life.random)
                        : cast.roster().find(workplace, step.assignee()))
                .orElse(null);
    }

    private Move move(Life life, OpenStep step) {
        return switch (step.kind()) {
            case RECEPTION -> reception(life, step);
            case TASK -> task(life, step);
            case OPINION -> new Move.GiveOpinion(step.id(), "Thống nhất với đề nghị; không có ý kiến khác.", List.of());
            case STOPPING ->
                new Move.Stop(step.id(), Move.Ground.ASKED_BY_APPLICANT, "Dừng theo yêu cầu của người nộp hồ sơ.");
            case RETURN ->
                new Move.ReturnResult(step.id(), person(life).applicant().name(), Move.ReturnWay.COUNTER, null);
        };
    }

    private Move reception(Life life, OpenStep step) {
        if (life.fate().refusedAtReception()) {
            return new Move.RefuseReception(
                    step.id(),
                    "Nội dung đề nghị không thuộc thẩm quyền giải quyết của cơ quan này.",
                    "Ông/bà nộp hồ sơ tại nơi cư trú; bộ phận một cửa sẵn sàng hướng dẫn.");
        }
        return life.fate().lack() == Fate.Lack.AT_RECEPTION && !life.lackNoticed
                ? askSupplement(life, step)
                : new Move.Accept(step.id(), null);
    }

    private Move task(Life life, OpenStep step) {
        if (step.decides()) {
            return life.fate().granted()
                    ? new Move.Decide(step.id(), Decision.GRANTED, "Đồng ý cấp theo đề nghị.", List.of(), facts(step))
                    : new Move.Decide(
                            step.id(),
                            Decision.REFUSED,
                            "Thông tin kê khai không khớp với sổ gốc lưu tại cơ quan.",
                            List.of(),
                            facts(step));
        }
        var examines = step.role() == Role.SPECIALIST;
        if (examines && life.fate().lack() == Fate.Lack.AT_APPRAISAL && !life.lackNoticed) {
            return askSupplement(life, step);
        }
        if (examines && life.fate().opinionAsked() && life.askedAt == null) {
            life.askedAt = step.id();
            life.planned.remove(step.id());
            return new Move.AskOpinion(
                    step.id(),
                    otherUnit(step.unit()),
                    "Đề nghị quý cơ quan cho ý kiến về thông tin trong hồ sơ.",
                    life.offer().calendar().plus(now(), WorkingTime.ofMinutes(MINUTES_FOR_OPINION)));
        }
        return new Move.Complete(step.id(), facts(step), null, null);
    }

    /** Two departments that often know more than the others. */
    private static String otherUnit(String unit) {
        return unit.equals("H57.04") ? "H57.07" : "H57.04";
    }

    private static Map<String, Object> facts(OpenStep step) {
        var facts = new HashMap<String, Object>();
        step.choices().stream()
                .filter(choice -> !choice.variable().equals("decision"))
                .forEach(choice -> facts.putIfAbsent(choice.variable(), choice.value()));
        return facts;
    }

    private Move askSupplement(Life life, OpenStep step) {
        life.lackNoticed = true;
        var lack = new Move.Lack(
                "Bản chụp giấy tờ tùy thân",
                "Ảnh bị mờ, không đọc được số; đề nghị chụp lại rõ cả hai mặt.",
                null,
                null);
        return new Move.AskSupplement(step.id(), List.of(lack), null, now().plus(Duration.ofDays(DAYS_TO_ANSWER)));
    }

    /** It is too late to ask: the official goes on with what is there. */
    private void workAround(Life life, OpenStep step, Actor officer) {
        if (step.kind() == StepKind.TASK && life.lackNoticed && !step.decides()) {
            make(life, officer, new Move.Complete(step.id(), facts(step), null, null));
        }
    }

    private void giveUp(Life life) {
        var steps = life.dossier().openSteps();
        var clerk = cast.roster().anybodyAt(oneStop(life), life.random);
        if (!steps.isEmpty() && clerk.isPresent()) {
            make(
                    life,
                    clerk.get(),
                    new Move.Stop(
                            steps.getFirst().id(),
                            Move.Ground.NOT_SUPPLEMENTED,
                            "Quá hạn mà người nộp hồ sơ không bổ sung giấy tờ."));
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

    private static boolean isOnline(Life life) {
        return life.arrival.channel() == Channel.ONLINE;
    }

    private static Workplace oneStop(Life life) {
        return new Workplace(life.offer().unit(), Role.ONE_STOP_CLERK);
    }

    private static Instant now() {
        return new PortalClock().instant();
    }
}
