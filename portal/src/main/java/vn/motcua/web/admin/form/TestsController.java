// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.drafting.Changed;
import vn.motcua.drafting.Edit;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.form.FieldError;
import vn.motcua.form.Form;
import vn.motcua.form.FormTest;
import vn.motcua.form.SampleAnswers;
import vn.motcua.form.Summary;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Tests by sample answers: what was typed in the preview becomes one, with what the form must say of it. */
@Controller
class TestsController {

    private final Pages pages;
    private final Workshop workshop;
    private final FormDrafts drafts;
    private final InstantSource clock;

    TestsController(Pages pages, Workshop workshop, FormDrafts drafts, InstantSource clock) {
        this.pages = pages;
        this.workshop = workshop;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/admin/forms/{procedure}/draft/tests")
    View tests(Actor actor, Locale locale, @PathVariable String procedure) {
        return show(HttpStatus.OK, actor, workshop.draft(procedure), "", List.of(), locale);
    }

    private View show(
            HttpStatus status, Actor actor, FormDraft draft, String name, List<Problem> problems, Locale locale) {
        var form = workshop.form(draft);
        var trial = drafts.trial(actor, draft);
        var labels = new Labels(draft.read(), locale);
        var runs = drafts.tests(draft).stream()
                .map(run -> line(run, form, labels, locale))
                .toList();
        var says = form.evaluate(trial).errors().stream()
                .map(error -> told(labels, error, locale))
                .toList();
        return pages.show(
                status,
                "admin/form/tests",
                new TestsView(
                        workshop.view(draft, Workshop.Place.TESTS, locale),
                        runs,
                        answered(form.summary(trial, locale)),
                        says,
                        draft.revision(),
                        name,
                        problems));
    }

    private String told(Labels labels, FieldError error, Locale locale) {
        return workshop.say("drafting.test.told", locale, labels.of(error.path()), error.message(locale));
    }

    private TestsView.Line line(FormTest.Run run, Form form, Labels labels, Locale locale) {
        var said = run.errors().stream()
                .collect(Collectors.toMap(FieldError::path, Function.identity(), (first, _) -> first));
        var unexpected = run.unexpected().stream()
                .map(error -> workshop.say(
                        "drafting.test.unexpected", locale, labels.of(error.path()), error.message(locale)));
        var missing = run.missing().stream()
                .map(path -> workshop.say("drafting.test.missing", locale, labels.of(path), code(run, path, locale)));
        var expected = run.test().expected().keySet().stream()
                .map(path -> said.containsKey(path)
                                && said.get(path)
                                        .code()
                                        .equals(run.test().expected().get(path))
                        ? told(labels, said.get(path), locale)
                        : workshop.say("drafting.test.told", locale, labels.of(path), code(run, path, locale)))
                .toList();
        return new TestsView.Line(
                run.test().name(),
                run.test().day(),
                run.holds(),
                expected,
                java.util.stream.Stream.concat(unexpected, missing).toList(),
                answered(form.summary(run.test().answers(), locale)));
    }

    /** Why an answer is refused, where the form does not say it any more: in words for what every form knows. */
    private String code(FormTest.Run run, String path, Locale locale) {
        var code = run.test().expected().getOrDefault(path, "");
        return workshop.say(
                code.equals("required") ? "drafting.test.code.required" : "drafting.test.code", locale, code);
    }

    /** Only what was answered, to be short. */
    private static List<Summary.Row> answered(Summary summary) {
        return summary.parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> !row.answer().isEmpty())
                .toList();
    }

    @PostMapping("/admin/forms/{procedure}/draft/tests")
    View change(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "-1") int test,
            @RequestParam(defaultValue = "-1") int revision,
            RedirectAttributes next) {
        var draft = workshop.draft(procedure);
        var tests = drafts.form(draft).tests();
        if (what.equals("add")) {
            return answer(
                    drafts.change(actor, procedure, new Edit.AddTest(made(actor, draft, name)), ""),
                    actor,
                    draft,
                    name,
                    what,
                    next,
                    locale);
        }
        if (what.equals("fill")) {
            var form = workshop.form(draft);
            var kept = SampleAnswers.around(form, drafts.trial(actor, draft), ThreadLocalRandom.current());
            drafts.keepTrial(actor, draft, kept);
            return Pages.goTo(Workshop.address(procedure) + "/tests#new-test");
        }
        if (test < 0 || test >= tests.size()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, draft, name, List.of(), locale);
        }
        return switch (what) {
            case "open" -> {
                drafts.keepTrial(actor, draft, tests.get(test).answers());
                yield Pages.goTo(Workshop.address(procedure) + "/preview");
            }
            case "accept" ->
                answer(
                        drafts.change(
                                actor,
                                procedure,
                                new Edit.ChangeTest(test, accepted(tests.get(test), draft)),
                                String.valueOf(revision)),
                        actor,
                        draft,
                        name,
                        what,
                        next,
                        locale);
            case "remove" ->
                answer(
                        drafts.change(actor, procedure, new Edit.RemoveTest(test), String.valueOf(revision)),
                        actor,
                        draft,
                        name,
                        what,
                        next,
                        locale);
            default -> show(HttpStatus.UNPROCESSABLE_CONTENT, actor, draft, name, List.of(), locale);
        };
    }

    private FormTest made(Actor actor, FormDraft draft, String name) {
        return FormTest.of(
                name.strip(), VietnamTime.dateOf(clock.instant()), drafts.trial(actor, draft), drafts.form(draft));
    }

    private FormTest accepted(FormTest test, FormDraft draft) {
        return FormTest.of(test.name(), test.day(), test.answers(), drafts.form(draft));
    }

    private View answer(
            Changed changed,
            Actor actor,
            FormDraft draft,
            String name,
            String what,
            RedirectAttributes next,
            Locale locale) {
        return switch (changed) {
            case Changed.Made(var made, var _) -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("drafting.test.done." + what));
                yield Pages.goTo(Workshop.address(made.procedure()) + "/tests");
            }
            case Changed.Refused(var faults) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        actor,
                        draft,
                        name,
                        faults.stream()
                                .map(fault -> new Problem(
                                        "name",
                                        workshop.problems(List.of(fault), locale)
                                                .getFirst()
                                                .text()))
                                .toList(),
                        locale);
            case Changed.Overtaken(var by, var at) -> {
                var told =
                        workshop.say("drafting.overtaken", locale, workshop.personName(by), pages.moment(at, locale));
                yield show(
                        HttpStatus.CONFLICT,
                        actor,
                        workshop.draft(draft.procedure()),
                        name,
                        List.of(new Problem("", told)),
                        locale);
            }
            case Changed.NoDraft() -> Pages.goTo("/admin/forms/" + draft.procedure());
        };
    }
}
