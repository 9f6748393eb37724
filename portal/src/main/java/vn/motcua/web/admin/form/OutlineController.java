// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.drafting.Changed;
import vn.motcua.drafting.DraftState;
import vn.motcua.drafting.Edit;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The form at a glance: pages, sections, questions in order; one press moves, copies or removes. */
@Controller
class OutlineController {

    private final Pages pages;
    private final Workshop workshop;
    private final FormDrafts drafts;

    OutlineController(Pages pages, Workshop workshop, FormDrafts drafts) {
        this.pages = pages;
        this.workshop = workshop;
        this.drafts = drafts;
    }

    @GetMapping("/admin/forms/{procedure}/draft")
    View outline(Locale locale, @PathVariable String procedure) {
        return show(HttpStatus.OK, workshop.draft(procedure), List.of(), locale);
    }

    private View show(HttpStatus status, FormDraft draft, List<Problem> problems, Locale locale) {
        return pages.show(
                status,
                "admin/form/outline",
                new OutlineView(
                        workshop.view(draft, Workshop.Place.OUTLINE, locale),
                        draft.read().outline(),
                        draft.revision(),
                        drafts.canUndo(draft),
                        draft.state() != DraftState.DRAFT,
                        problems));
    }

    @PostMapping("/admin/forms/{procedure}/draft/arrange")
    View arrange(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "0") int section,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "-1") int revision,
            RedirectAttributes next) {
        var draft = workshop.draft(procedure);
        var edit = edit(what, at, section, to);
        if (what.equals("undo")) {
            return answer(drafts.undo(actor, procedure, revision), draft, "drafting.undone", next, locale);
        }
        return edit.map(change -> answer(
                        drafts.change(actor, procedure, change, ""), draft, "drafting.done." + what, next, locale))
                .orElseGet(() -> show(HttpStatus.UNPROCESSABLE_CONTENT, draft, List.of(), locale));
    }

    private static Optional<Edit> edit(String what, String at, int section, String to) {
        return Optional.ofNullable(
                switch (what) {
                    case "up" -> new Edit.MoveQuestion(at, -1);
                    case "down" -> new Edit.MoveQuestion(at, 1);
                    case "copy" -> new Edit.CopyQuestion(at);
                    case "remove" -> new Edit.RemoveQuestion(at);
                    case "page-up" -> new Edit.MovePage(at, -1);
                    case "page-down" -> new Edit.MovePage(at, 1);
                    case "page-remove" -> new Edit.RemovePage(at);
                    case "section-remove" -> new Edit.RemoveSection(at, section);
                    case "place" -> place(at, to);
                    default -> null;
                });
    }

    /** @param to a page and the number of a section on it, {@code child/1} */
    private static @org.jspecify.annotations.Nullable Edit place(String at, String to) {
        return to.matches("[a-z0-9-]+/\\d{1,3}")
                ? new Edit.PlaceQuestion(at, to.split("/")[0], Integer.parseInt(to.split("/")[1]))
                : null;
    }

    private View answer(Changed changed, FormDraft draft, String said, RedirectAttributes next, Locale locale) {
        return switch (changed) {
            case Changed.Made(var made, var at) -> {
                next.addFlashAttribute(Flash.NAME, Flash.done(said));
                yield Pages.goTo(Workshop.address(made.procedure()) + anchor(said, at));
            }
            case Changed.Refused(var faults) ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, draft, workshop.problems(faults, locale), locale);
            case Changed.Overtaken(var by, var at) -> {
                var told =
                        workshop.say("drafting.overtaken", locale, workshop.personName(by), pages.moment(at, locale));
                yield show(
                        HttpStatus.CONFLICT, workshop.draft(draft.procedure()), List.of(new Problem("", told)), locale);
            }
            case Changed.NoDraft() -> Pages.goTo("/admin/forms/" + draft.procedure());
        };
    }

    /** A page may be called as a question is. */
    private static String anchor(String said, String at) {
        var isOfPage = said.contains(".page-") || said.contains(".section-");
        return at.isEmpty() ? "" : (isOfPage ? "#p-" : "#q-") + at;
    }

    @GetMapping("/admin/forms/{procedure}/draft/history")
    View history(Locale locale, @PathVariable String procedure) {
        var draft = workshop.draft(procedure);
        var events = drafts.history(draft).reversed().stream()
                .map(event -> new HistoryView.Line(
                        event.when(),
                        workshop.personName(event.by()),
                        workshop.say("drafting.event." + event.kind(), locale, event.at()),
                        event.comment()))
                .toList();
        return pages.show(
                "admin/form/history", new HistoryView(workshop.view(draft, Workshop.Place.HISTORY, locale), events));
    }
}
