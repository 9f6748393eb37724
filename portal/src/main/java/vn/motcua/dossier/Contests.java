// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.Contest.Finding;
import vn.motcua.dossier.Outcome.Done;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.contesting.ContestHeads;
import vn.motcua.dossier.contesting.ContestTable;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.rights.Standing;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.State;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Vault;

/**
 * Contesting the way a dossier ended: a refusal, a stop, or a result with a mistake. It goes to the head of the unit, who
 * answers in writing. A dossier is contested once; a second complaint goes to the level above (Law on Complaints 2011,
 * article 7).
 */
@Service
public class Contests {

    /** Law on Complaints 2011, article 9. */
    public static final Duration TO_CONTEST = Duration.ofDays(90);

    /** What provincial rules give the unit for its answer. */
    public static final WorkingTime TO_ANSWER = WorkingTime.ofHours(10 * 8);

    private static final WorkingTime TO_ANSWER_BEFORE_REMINDED = WorkingTime.ofHours(9 * 8);

    public static final int LONGEST = 4000;
    public static final int MOST_FILES = 5;

    private static final int MOST_LISTED = 100;

    private final Moves moves;
    private final ContestTable table;
    private final Rulebook rulebook;
    private final Chronicle chronicle;
    private final ContestHeads heads;
    private final Vault vault;
    private final InstantSource clock;

    Contests(
            Moves moves,
            ContestTable table,
            Rulebook rulebook,
            Chronicle chronicle,
            ContestHeads heads,
            Vault vault,
            InstantSource clock) {
        this.moves = moves;
        this.table = table;
        this.rulebook = rulebook;
        this.chronicle = chronicle;
        this.heads = heads;
        this.vault = vault;
        this.clock = clock;
    }

    /** The complaint about a dossier, for whoever may see it. */
    public Optional<Contest> find(Actor actor, String code) {
        return whole(actor, code)
                .flatMap(situation -> table.find(situation.dossier().id()));
    }

    /** Until when its owner may contest it; nothing when they may not. */
    public Optional<Instant> openUntil(Actor actor, String code) {
        return whole(actor, code)
                .filter(situation -> objection(actor, situation).isEmpty())
                .map(situation -> deadline(situation.state()));
    }

    /** Those that wait for the answer of an officer who heads a unit, due first. */
    public List<Contest> waitingFor(Actor officer) {
        return table.open(DossierRights.headedBy(officer), MOST_LISTED);
    }

    /** Whether an officer answers this complaint. */
    public static boolean mayAnswer(Actor officer, Contest contest) {
        return contest.answer() == null && DossierRights.heads(officer, contest.unit());
    }

    @Transactional
    public Outcome contest(Actor actor, String code, String reason, List<UUID> files) {
        var found = whole(actor, code);
        if (found.isEmpty()) {
            return Refused.because("UNKNOWN");
        }
        var situation = found.get();
        var refused = objection(actor, situation).or(() -> wrong(actor, reason, files));
        if (refused.isPresent()) {
            return refused.get();
        }
        var contest = contest(situation, reason.strip(), files);
        if (!table.insert(contest, actor.id(), warnAt(contest))) {
            return Refused.because("CONTESTED_ALREADY");
        }
        var dossier = situation.dossier();
        chronicle.tell(Chronicle.told(
                "ResultContested",
                dossier,
                actor,
                "",
                contest.at(),
                Map.of(
                        "reason", contest.reason(),
                        "contestDueAt", contest.dueAt().toString(),
                        "told",
                                heads.of(contest.unit()).stream()
                                        .map(UUID::toString)
                                        .toList())));
        return new Done(dossier.code(), dossier.status());
    }

    @Transactional
    public Outcome answer(Actor officer, String code, @Nullable Finding finding, String text) {
        var situation = whole(officer, code);
        var contest = situation.flatMap(seen -> table.find(seen.dossier().id()));
        if (contest.isEmpty()) {
            return Refused.because("UNKNOWN");
        }
        if (!DossierRights.heads(officer, contest.get().unit())) {
            return Refused.because("NOT_YOURS");
        }
        if (finding == null) {
            return Refused.at("finding", "FINDING_IS_MISSING");
        }
        if (text.isBlank() || text.strip().length() > LONGEST) {
            return Refused.at("text", text.isBlank() ? "TEXT_IS_MISSING" : "MESSAGE_LONG", LONGEST);
        }
        var answer = new Contest.Answer(finding, text.strip(), clock.instant(), officer.name());
        if (!table.answer(contest.get().dossier(), answer)) {
            return Refused.because("CONTEST_ANSWERED");
        }
        var dossier = situation.get().dossier();
        chronicle.tell(Chronicle.told(
                "ContestAnswered",
                dossier,
                officer,
                contest.get().unit(),
                answer.at(),
                Map.of("reason", answer.text(), "finding", finding.name())));
        return new Done(dossier.code(), dossier.status());
    }

    private Optional<Situation> whole(Actor actor, String code) {
        return moves.whole(actor, Dossiers.normal(code));
    }

    private Contest contest(Situation situation, String reason, List<UUID> files) {
        var dossier = situation.dossier();
        var now = clock.instant();
        var unit = dossier.status() == Status.NOT_ACCEPTED ? dossier.receivingUnit() : dossier.handlingUnit();
        return new Contest(
                dossier.id(),
                dossier.code(),
                dossier.procedureCode(),
                dossier.procedureName(),
                unit,
                reason,
                files,
                now,
                rulebook.calendar(unit).plus(now, TO_ANSWER),
                null);
    }

    /** A working day before the answer is due. */
    private Instant warnAt(Contest contest) {
        return rulebook.calendar(contest.unit()).plus(contest.at(), TO_ANSWER_BEFORE_REMINDED);
    }

    /** Why it cannot be contested, whatever is said. */
    private Optional<Outcome> objection(Actor actor, Situation situation) {
        if (!DossierRights.mayContest(actor, Standing.of(situation.dossier(), null))) {
            return Optional.of(Refused.because("NOT_YOURS"));
        }
        if (endedAt(situation.state()) == null) {
            return Optional.of(Refused.because("NOT_ENDED"));
        }
        if (clock.instant().isAfter(deadline(situation.state()))) {
            return Optional.of(Refused.because("CONTESTED_LATE", deadline(situation.state())));
        }
        return table.find(situation.dossier().id()).isPresent()
                ? Optional.of(Refused.because("CONTESTED_ALREADY"))
                : Optional.empty();
    }

    private Optional<Outcome> wrong(Actor actor, String reason, List<UUID> files) {
        if (reason.isBlank()) {
            return Optional.of(Refused.at("reason", "CONTEST_WITHOUT_REASON"));
        }
        if (reason.strip().length() > LONGEST) {
            return Optional.of(Refused.at("reason", "MESSAGE_LONG", LONGEST));
        }
        if (files.size() > MOST_FILES) {
            return Optional.of(Refused.at("file", "CONTEST_FILES", MOST_FILES));
        }
        var theirs = vault.findAll(files).stream()
                .filter(file -> file.owner().equals(actor.id()))
                .count();
        return theirs == files.size() ? Optional.empty() : Optional.of(Refused.at("file", "FILE_IS_UNKNOWN"));
    }

    private static @Nullable Instant endedAt(State state) {
        return switch (state.status()) {
            case NOT_ACCEPTED, STOPPED -> state.closedAt();
            case FINISHED, RETURNED -> state.finishedAt();
            case REGISTERED, ACCEPTED, IN_PROGRESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT, WITHDRAWN -> null;
        };
    }

    private static Instant deadline(State state) {
        return Objects.requireNonNull(endedAt(state)).plus(TO_CONTEST);
    }
}
