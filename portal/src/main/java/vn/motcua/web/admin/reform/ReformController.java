// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Actor;
import vn.motcua.reform.Reform;
import vn.motcua.reform.Reform.State;
import vn.motcua.reform.Reformed;
import vn.motcua.reform.Reforms;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** One reform: its plan is changed, looked at, confirmed, taken back or called off. */
@Controller
class ReformController {

    private final Pages pages;
    private final Reforms reforms;
    private final ReformPages reformPages;
    private final ReformWords words;

    ReformController(Pages pages, Reforms reforms, ReformPages reformPages, ReformWords words) {
        this.pages = pages;
        this.reforms = reforms;
        this.reformPages = reformPages;
        this.words = words;
    }

    @GetMapping("/admin/units/reforms/{reform}")
    View reform(@PathVariable UUID reform, Locale locale) {
        return show(HttpStatus.OK, get(reform), List.of(), locale);
    }

    private View show(HttpStatus status, Reform reform, List<Problem> problems, Locale locale) {
        return pages.show(status, "admin/reform/reform", reformPages.view(reform, problems, locale));
    }

    private Reform get(UUID id) {
        return reforms.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/admin/units/reforms/{reform}")
    View save(
            Actor actor,
            @PathVariable UUID reform,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale,
            RedirectAttributes redirect) {
        var before = get(reform);
        var plan = new TypedPlan(typed).plan(before.plan());
        var title = NewReformForm.text(typed.getFirst("title"));
        var decision = NewReformForm.text(typed.getFirst("decision"));
        var from = day(typed.getFirst("from"));
        if (from.isEmpty() || title.isEmpty()) {
            var shown = typed(before, title, decision, from.orElse(before.from()), plan);
            var problem = title.isEmpty()
                    ? new Problem("title", words.say("reform.wrong.title", locale))
                    : new Problem("from", words.say("admin.wrong.date", locale));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, shown, List.of(problem), locale);
        }
        return answer(
                reforms.save(actor, reform, version, title, decision, from.get(), plan),
                "reform.saved",
                locale,
                redirect);
    }

    private static Reform typed(
            Reform before, String title, String decision, LocalDate from, vn.motcua.reform.ReformPlan plan) {
        return new Reform(
                before.id(),
                before.kind(),
                title,
                decision,
                from,
                before.state(),
                before.version(),
                plan,
                before.changedBy(),
                before.changedAt(),
                before.confirmedBy(),
                before.confirmedAt(),
                before.begunAt(),
                before.doneAt(),
                before.dossiers());
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(NewReformForm.text(typed)))
                    .filter(day -> day.getYear() > 1900 && day.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/admin/units/reforms/{reform}/confirm")
    View confirm(
            Actor actor,
            @PathVariable UUID reform,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String watchword,
            Locale locale,
            RedirectAttributes redirect) {
        get(reform);
        return answer(reforms.confirm(actor, reform, version, watchword), "reform.confirmed", locale, redirect);
    }

    @PostMapping("/admin/units/reforms/{reform}/reopen")
    View reopen(
            Actor actor,
            @PathVariable UUID reform,
            @RequestParam int version,
            Locale locale,
            RedirectAttributes redirect) {
        get(reform);
        return answer(reforms.reopen(actor, reform, version), "reform.reopened", locale, redirect);
    }

    @PostMapping("/admin/units/reforms/{reform}/off")
    View callOff(
            Actor actor,
            @PathVariable UUID reform,
            @RequestParam int version,
            Locale locale,
            RedirectAttributes redirect) {
        get(reform);
        return answer(reforms.callOff(actor, reform, version), "reform.calledOff", locale, redirect);
    }

    private View answer(Reformed answer, String done, Locale locale, RedirectAttributes redirect) {
        return switch (answer) {
            case Reformed.Done(var reform) -> {
                redirect.addFlashAttribute(
                        Flash.NAME, Flash.done(reform.state() == State.UNDER_WAY ? "reform.begun" : done));
                yield Pages.goTo("/admin/units/reforms/" + reform.id());
            }
            case Reformed.ChangedElsewhere(var now) -> told(HttpStatus.CONFLICT, now, "", "reform.elsewhere", locale);
            case Reformed.NotNow(var now) -> told(HttpStatus.CONFLICT, now, "", "reform.notNow", locale);
            case Reformed.NotReady(var reform, var _) ->
                told(HttpStatus.UNPROCESSABLE_CONTENT, reform, "wrong", "reform.notReady", locale);
            case Reformed.NotConfirmed(var reform) ->
                told(HttpStatus.UNPROCESSABLE_CONTENT, reform, "watchword", "reform.notConfirmed", locale);
        };
    }

    private View told(HttpStatus status, Reform reform, String field, String key, Locale locale) {
        var problem = new Problem(field, words.say(key, locale, reform.plan().watchword()));
        return show(status, reform, List.of(problem), locale);
    }
}
