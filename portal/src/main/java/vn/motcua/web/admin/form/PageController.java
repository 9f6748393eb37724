// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.drafting.Changed;
import vn.motcua.drafting.Definition;
import vn.motcua.drafting.Edit;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.drafting.Sheet;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The title, hint and condition of the form, of a page of it, or of a section of a page. */
@Controller
class PageController {

    private static final String SEEN = "seen";

    private final Pages pages;
    private final Workshop workshop;
    private final FormDrafts drafts;
    private final Bench bench;

    PageController(Pages pages, Workshop workshop, FormDrafts drafts, Bench bench) {
        this.pages = pages;
        this.workshop = workshop;
        this.drafts = drafts;
        this.bench = bench;
    }

    @GetMapping("/admin/forms/{procedure}/draft/page")
    View page(
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "-1") int section,
            @RequestParam(name = "new", defaultValue = "false") boolean isNew) {
        var draft = workshop.draft(procedure);
        var what = new PagePlace(page, section, isNew);
        var sheet = sheet(draft.read(), what).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(HttpStatus.OK, draft, what, sheet, isNew ? "" : sheet.mark(), List.of(), locale);
    }

    private static Optional<Sheet> sheet(Definition definition, PagePlace what) {
        if (what.isNew()) {
            return Optional.of(new Sheet(Map.of()));
        }
        if (what.isForm()) {
            return Optional.of(definition.title());
        }
        return what.isSection() ? definition.section(what.page(), what.section()) : definition.page(what.page());
    }

    @PostMapping("/admin/forms/{procedure}/draft/page")
    View change(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "-1") int section,
            @RequestParam(name = "new", defaultValue = "false") boolean isNew,
            RedirectAttributes next) {
        var draft = workshop.draft(procedure);
        var what = new PagePlace(page, section, isNew);
        var lines = new HashMap<>(SheetFields.sent(fields, new Sheet(Map.of())).lines());
        var seen = lines.getOrDefault(SEEN, "");
        lines.remove(SEEN);
        var sheet = new Sheet(lines);
        return switch (drafts.change(actor, procedure, edit(what, sheet), seen)) {
            case Changed.Made(var made, var at) -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("drafting.saved"));
                yield Pages.goTo(Workshop.address(made.procedure()) + (at.isEmpty() ? "" : "#p-" + at));
            }
            case Changed.Refused(var faults) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        draft,
                        what,
                        sheet,
                        seen,
                        workshop.problems(faults, locale),
                        locale);
            case Changed.Overtaken(var by, var at) -> {
                var told = workshop.say(
                        "drafting.overtaken.question", locale, workshop.personName(by), pages.moment(at, locale));
                var now = sheet(workshop.draft(procedure).read(), what)
                        .map(Sheet::mark)
                        .orElse(seen);
                yield show(HttpStatus.CONFLICT, draft, what, sheet, now, List.of(new Problem("", told)), locale);
            }
            case Changed.NoDraft() -> Pages.goTo("/admin/forms/" + procedure);
        };
    }

    private static Edit edit(PagePlace what, Sheet sheet) {
        if (what.isForm()) {
            return new Edit.ChangeTitle(sheet);
        }
        if (what.isSection()) {
            return what.isNew()
                    ? new Edit.AddSection(what.page(), sheet)
                    : new Edit.ChangeSection(what.page(), what.section(), sheet);
        }
        return what.isNew() ? new Edit.AddPage(sheet) : new Edit.ChangePage(what.page(), sheet);
    }

    private View show(
            HttpStatus status,
            FormDraft draft,
            PagePlace what,
            Sheet sheet,
            String seen,
            List<Problem> problems,
            Locale locale) {
        return pages.show(
                status,
                "admin/form/page",
                new PageView(
                        workshop.view(draft, Workshop.Place.OUTLINE, locale),
                        what,
                        sheet,
                        seen,
                        bench.conditions(draft, locale),
                        problems));
    }
}
