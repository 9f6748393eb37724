// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.campaign.Interview.Absence;
import vn.motcua.campaign.Interview.State;
import vn.motcua.campaign.Question.Range;
import vn.motcua.campaign.asking.Asking;
import vn.motcua.campaign.interviewing.AppointeeTable;
import vn.motcua.campaign.interviewing.InterviewTable;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.identity.Actor;

/** The work of an interviewer: those villages that were given to them, in campaigns that run, and no other. */
@Service
public class Interviews {

    /** Whoever was called away in the middle of a question did not think about it for an hour. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final CampaignTable campaigns;
    private final InterviewTable interviews;
    private final AppointeeTable appointees;
    private final Instruments instruments;
    private final InstantSource clock;

    Interviews(
            CampaignTable campaigns,
            InterviewTable interviews,
            AppointeeTable appointees,
            Instruments instruments,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.interviews = interviews;
        this.appointees = appointees;
        this.instruments = instruments;
        this.clock = clock;
    }

    /**
     * A question in an interview.
     *
     * @param answer that was noted before; empty for none
     * @param before the column of the question before; empty for the first
     * @param answered how many questions have an answer
     * @param asked how many are asked, as far as the answers tell
     */
    public record Asked(Question question, String answer, String before, int answered, int asked) {}

    /** Whether somebody interviews in a campaign that runs, with a village or still without. */
    public boolean concern(Actor actor) {
        return !appointees.running(AppointeeTable.Role.INTERVIEWER, actor.id()).isEmpty();
    }

    public List<Village> villages(Actor actor) {
        return interviews.villagesOf(actor.id());
    }

    /** The people of a village that is theirs; reserves stay hidden until they are needed. */
    public List<Interview> list(UUID village) {
        return interviews.of(village).stream()
                .filter(one -> one.state() != State.RESERVE)
                .toList();
    }

    public Optional<Interview> find(Actor actor, UUID id) {
        return interviews.isInterviewer(actor.id(), id)
                ? interviews.find(id).filter(one -> one.state() != State.RESERVE)
                : Optional.empty();
    }

    public Questionnaire questionnaire(Interview interview) {
        return instruments.questionnaire(
                campaigns.find(interview.campaign()).orElseThrow().instrument());
    }

    @Transactional
    public Result begin(Actor actor, UUID id) {
        var before = find(actor, id);
        if (before.isEmpty()) {
            return Result.refused(Hindrance.NOT_NOW);
        }
        interviews.lockVillage(before.get().villageId());
        var found = locked(actor, id);
        if (found.isEmpty()) {
            return Result.refused(Hindrance.NOT_NOW);
        }
        if (found.get().state() == State.WAITING) {
            interviews.begin(id, actor.id(), clock.instant());
        }
        return Result.done();
    }

    private Optional<Interview> locked(Actor actor, UUID id) {
        return interviews.isInterviewer(actor.id(), id) ? interviews.lock(id) : Optional.empty();
    }

    /** The question to put: the one that is wanted if it is asked, else the first without an answer; none when all have one. */
    public Optional<Asked> question(Interview interview, String wanted) {
        var asking = new Asking(questionnaire(interview), interview.answers());
        var asked = asking.asked();
        return asked.stream()
                .filter(question -> question.column().equals(wanted))
                .findFirst()
                .or(asking::open)
                .map(question -> new Asked(
                        question,
                        interview.answers().getOrDefault(question.column(), ""),
                        asking.before(question).map(Question::column).orElse(""),
                        asking.answered(),
                        asked.size()));
    }

    /** What was answered, in the order of the questions. */
    public List<Question> answered(Interview interview) {
        return new Asking(questionnaire(interview), interview.answers()).asked();
    }

    /**
     * Notes an answer; those to questions that fall away by it are taken out. The same again changes nothing but the time.
     *
     * @param took since the question was shown
     */
    @Transactional
    public Result answer(Actor actor, UUID id, String column, String code, Duration took) {
        var found = locked(actor, id).filter(one -> one.state().isInHand());
        if (found.isEmpty()) {
            return Result.refused(Hindrance.NOT_NOW);
        }
        var questionnaire = questionnaire(found.get());
        var question = new Asking(questionnaire, found.get().answers())
                .asked().stream().filter(one -> one.column().equals(column)).findFirst();
        if (question.isEmpty() || !questionnaire.takes(question.get(), code.strip())) {
            return noSuch(question.map(Question::range).orElse(null), code);
        }
        note(found.get(), questionnaire, column, code.strip(), took);
        return Result.done();
    }

    /** Whoever typed something beside the range is told the range. */
    private static Result noSuch(@Nullable Range range, String code) {
        return range == null || code.isBlank()
                ? Result.refused(Hindrance.NO_SUCH_ANSWER)
                : Result.refused(Hindrance.NOT_IN_RANGE, range.toString());
    }

    private void note(Interview interview, Questionnaire questionnaire, String column, String code, Duration took) {
        var answers = new LinkedHashMap<>(interview.answers());
        answers.put(column, code);
        var seconds = new HashMap<>(interview.seconds());
        var within = took.isNegative() ? Duration.ZERO : took.compareTo(LONGEST) > 0 ? LONGEST : took;
        seconds.merge(column, (int) within.toSeconds(), Integer::sum);
        interviews.answered(interview.id(), new Asking(questionnaire, answers).kept(), seconds);
    }

    /** The column of the question that follows; empty after the last. */
    public String after(Interview interview, String column) {
        var asking = new Asking(questionnaire(interview), interview.answers());
        return asking.asked().stream()
                .filter(question -> question.column().equals(column))
                .findFirst()
                .flatMap(asking::after)
                .map(Question::column)
                .orElse("");
    }

    /** Hands an interview in, in which every question has an answer, "refused" and "does not know" among them. */
    @Transactional
    public Result finish(Actor actor, UUID id) {
        var found = locked(actor, id).filter(one -> one.state().isInHand());
        if (found.isEmpty()) {
            return Result.refused(Hindrance.NOT_NOW);
        }
        if (question(found.get(), "").isPresent()) {
            return Result.refused(Hindrance.NOT_COMPLETE);
        }
        interviews.done(id, clock.instant());
        return Result.done();
    }

    /** Puts the next of the reserves in the place of somebody who cannot be asked; what they answered goes. */
    @Transactional
    public Result replace(Actor actor, UUID id, Absence reason) {
        var before = find(actor, id);
        if (before.isEmpty()) {
            return Result.refused(Hindrance.NOT_NOW);
        }
        interviews.lockVillage(before.get().villageId());
        var found = interviews
                .lock(id)
                .filter(one -> one.state() == State.WAITING || one.state().isInHand());
        if (found.isEmpty()) {
            return Result.refused(Hindrance.NOT_NOW);
        }
        if (!interviews.callReserve(found.get().villageId())) {
            return Result.refused(Hindrance.NO_RESERVE);
        }
        interviews.replaced(id, reason);
        return Result.done();
    }
}
