// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.interview;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.campaign.Hindrance;
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.Interview.Absence;
import vn.motcua.campaign.Interviews;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.campaign.Result;
import vn.motcua.campaign.Village;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;
import vn.motcua.web.officer.interview.InterviewView.Ask;
import vn.motcua.web.officer.interview.InterviewView.Stage;

/** Interviews in a village, one question at a time; each answer is kept as soon as it is given. */
@Controller
class InterviewsController {

    private final Pages pages;
    private final Interviews interviews;
    private final MessageSource words;
    private final InstantSource clock;

    InterviewsController(Pages pages, Interviews interviews, MessageSource words, InstantSource clock) {
        this.pages = pages;
        this.interviews = interviews;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/interviews")
    View mine(Actor actor, Locale locale) {
        return pages.show(
                "officer/interview/interviews",
                new InterviewsView(interviews.villages(actor).stream()
                        .map(village -> group(village, locale))
                        .toList()));
    }

    private InterviewsView.Group group(Village village, Locale locale) {
        return new InterviewsView.Group(
                village.code(),
                village.place(),
                village.accepted() + village.done(),
                village.quota(),
                village.reserves(),
                interviews.list(village.id()).stream()
                        .map(one -> line(one, locale))
                        .toList());
    }

    private InterviewsView.Line line(Interview one, Locale locale) {
        return new InterviewsView.Line(
                "/desk/interviews/" + one.id(),
                one.number(),
                one.name(),
                one.address(),
                say("campaign.interview." + one.state(), locale),
                tone(one.state()),
                isOver(one),
                one.state() == Interview.State.RETURNED ? one.remark() : "");
    }

    private static Tone tone(Interview.State state) {
        return switch (state) {
            case WAITING, RESERVE -> Tone.QUIET;
            case BEGUN -> Tone.ACTIVE;
            case RETURNED -> Tone.NEEDED;
            case DONE, ACCEPTED -> Tone.GOOD;
            case REPLACED -> Tone.CLOSED;
        };
    }

    private static boolean isOver(Interview one) {
        return one.state() != Interview.State.WAITING && !one.state().isInHand();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    @GetMapping("/desk/interviews/{interview}")
    View interview(
            Actor actor,
            @PathVariable UUID interview,
            @RequestParam(defaultValue = "") String question,
            Locale locale) {
        return show(HttpStatus.OK, get(actor, interview), question, "", List.of(), locale);
    }

    private Interview get(Actor actor, UUID id) {
        return interviews.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param typed what was just refused; empty for the answer that is kept */
    private View show(
            HttpStatus status, Interview one, String wanted, String typed, List<Problem> problems, Locale locale) {
        var asked = one.state().isInHand() ? interviews.question(one, wanted) : Optional.<Interviews.Asked>empty();
        var stage = isOver(one)
                ? Stage.OVER
                : one.state() == Interview.State.WAITING
                        ? Stage.BEFORE
                        : asked.isPresent() ? Stage.ASKING : Stage.COMPLETE;
        return pages.show(
                status,
                "officer/interview/interview",
                new InterviewView(
                        one.id().toString(),
                        one.village() + "-" + one.number(),
                        one.place(),
                        one.name(),
                        one.address(),
                        one.state() == Interview.State.RETURNED ? one.remark() : "",
                        stage,
                        asked.map(ask -> ask(one, ask, typed, locale)).orElse(null),
                        stage == Stage.COMPLETE ? lines(one, locale) : List.of(),
                        problems));
    }

    private Ask ask(Interview one, Interviews.Asked asked, String typed, Locale locale) {
        var question = asked.question();
        var range = question.range();
        return new Ask(
                question.column(),
                question.section().in(locale),
                question.text().in(locale),
                question.isNumber(),
                range == null ? "" : say("campaign.number", locale, range.least(), range.most()),
                choices(question.options(), locale),
                choices(interviews.questionnaire(one).silences(), locale),
                typed.isEmpty() ? asked.answer() : typed,
                asked.before().isEmpty() ? null : "/desk/interviews/" + one.id() + "?question=" + asked.before(),
                asked.answered(),
                asked.asked(),
                clock.millis());
    }

    private static List<Choice> choices(List<Question.Option> options, Locale locale) {
        return options.stream()
                .map(option -> Choice.of(option.code(), option.text().in(locale)))
                .toList();
    }

    private List<InterviewView.Line> lines(Interview one, Locale locale) {
        var questionnaire = interviews.questionnaire(one);
        return interviews.answered(one).stream()
                .map(question -> new InterviewView.Line(
                        question.text().in(locale),
                        answer(questionnaire, question, one.answers().getOrDefault(question.column(), ""), locale),
                        "/desk/interviews/" + one.id() + "?question=" + question.column()))
                .toList();
    }

    private static String answer(Questionnaire questionnaire, Question question, String code, Locale locale) {
        return Stream.concat(question.options().stream(), questionnaire.silences().stream())
                .filter(option -> option.code().equals(code))
                .map(option -> option.text().in(locale))
                .findFirst()
                .orElse(code);
    }

    @PostMapping("/desk/interviews/{interview}/begin")
    View begin(Actor actor, @PathVariable UUID interview) {
        get(actor, interview);
        interviews.begin(actor, interview);
        return Pages.goTo("/desk/interviews/" + interview);
    }

    /** {@code silence}, if there is one, comes before what was chosen or typed. */
    @PostMapping("/desk/interviews/{interview}")
    View answer(
            Actor actor,
            @PathVariable UUID interview,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String silence,
            @RequestParam(defaultValue = "0") long shown,
            Locale locale) {
        var before = get(actor, interview);
        var code = silence.isEmpty() ? answer.strip().replace(',', '.') : silence;
        var took = shown == 0 ? Duration.ZERO : Duration.ofMillis(clock.millis() - shown);
        var result = interviews.answer(actor, interview, question, code, took);
        if (result instanceof Result.Refused refused) {
            var problem = new Problem(
                    "answer",
                    say(refused.why().messageKey(), locale, refused.detail().in(locale)));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, before, question, answer, List.of(problem), locale);
        }
        var next = interviews.after(get(actor, interview), question);
        return Pages.goTo("/desk/interviews/" + interview + (next.isEmpty() ? "" : "?question=" + next));
    }

    @PostMapping("/desk/interviews/{interview}/finish")
    View finish(Actor actor, @PathVariable UUID interview, Locale locale, RedirectAttributes redirect) {
        var before = get(actor, interview);
        if (interviews.finish(actor, interview) instanceof Result.Refused refused) {
            var problem = new Problem(
                    "", say(refused.why().messageKey(), locale, refused.detail().in(locale)));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, before, "", "", List.of(problem), locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("campaign.interview.handedIn"));
        return Pages.goTo("/desk/interviews");
    }

    @GetMapping("/desk/interviews/{interview}/replace")
    View replace(Actor actor, @PathVariable UUID interview, Locale locale) {
        return replacing(HttpStatus.OK, get(actor, interview), List.of(), locale);
    }

    private View replacing(HttpStatus status, Interview one, List<Problem> problems, Locale locale) {
        return pages.show(
                status,
                "officer/interview/replace",
                new ReplaceView(
                        one.id().toString(),
                        one.village() + "-" + one.number(),
                        one.name(),
                        Arrays.stream(Absence.values())
                                .map(reason -> Choice.of(reason.name(), say("campaign.absence." + reason, locale)))
                                .toList(),
                        problems));
    }

    @PostMapping("/desk/interviews/{interview}/replace")
    View replace(
            Actor actor,
            @PathVariable UUID interview,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes redirect) {
        var before = get(actor, interview);
        var known = Arrays.stream(Absence.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
        var result = known.map(why -> interviews.replace(actor, interview, why))
                .orElse(Result.refused(Hindrance.REASON_MISSING));
        if (result instanceof Result.Refused refused) {
            var problem = new Problem(
                    "reason",
                    say(refused.why().messageKey(), locale, refused.detail().in(locale)));
            return replacing(HttpStatus.UNPROCESSABLE_CONTENT, before, List.of(problem), locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("campaign.replaced"));
        return Pages.goTo("/desk/interviews");
    }
}
