// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.blueprint.Drafted;
import vn.motcua.blueprint.ProcessDraft;
import vn.motcua.blueprint.ProcessDraft.State;
import vn.motcua.blueprint.ProcessDrafts;
import vn.motcua.blueprint.ProcessDrafts.Looked;
import vn.motcua.blueprint.Sheet;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Publications;
import vn.motcua.catalogue.PublishedProcess;
import vn.motcua.identity.Actor;
import vn.motcua.rehearsal.Rehearsed;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The draft is read once more, and published or taken back. */
@Controller
class ProcessReviewController {

    private final Pages pages;
    private final ProcessDrafts drafts;
    private final ProcessDraftPages draftPages;
    private final Publications publications;
    private final Handlings handlings;
    private final ProcessWords processWords;
    private final ProcessDesignerWords words;
    private final Rehearsals rehearsals;
    private final TripWords tripWords;

    ProcessReviewController(
            Pages pages,
            ProcessDrafts drafts,
            ProcessDraftPages draftPages,
            Publications publications,
            Handlings handlings,
            ProcessWords processWords,
            ProcessDesignerWords words,
            Rehearsals rehearsals,
            TripWords tripWords) {
        this.pages = pages;
        this.drafts = drafts;
        this.draftPages = draftPages;
        this.publications = publications;
        this.handlings = handlings;
        this.processWords = processWords;
        this.words = words;
        this.rehearsals = rehearsals;
        this.tripWords = tripWords;
    }

    @GetMapping("/admin/processes/drafts/{id}/review")
    View review(Actor actor, @PathVariable UUID id, Locale locale) {
        var draft = get(id);
        return draft.state() == State.PUBLISHED
                ? Pages.goTo("/admin/processes/" + draft.key())
                : pages.show("admin/process/review", view(actor, draft, List.of(), locale));
    }

    private ReviewView view(Actor actor, ProcessDraft draft, List<Problem> problems, Locale locale) {
        var looked = drafts.look(draft, null);
        var said = looked.remarks().stream()
                .map(remark -> atItsRow(words.said(remark, locale), draft.sheet(), locale))
                .toList();
        var rehearsed = looked.isPublishable()
                ? looked.process().map(process -> rehearsals.first(draft, process))
                : Optional.<Rehearsed>empty();
        return new ReviewView(
                draft.id().toString(),
                draft.key(),
                draft.sheet().title(),
                draft.version(),
                draft.state() == State.IN_REVIEW,
                draft.state().isOpen(),
                looked.isPublishable(),
                !drafts.hasReader(actor),
                looked.process()
                        .map(process -> processWords.steps(process, locale))
                        .orElse(List.of()),
                looked.process()
                        .map(process -> processWords.sum(process, locale))
                        .orElse(""),
                draftPages.view(draft, locale).limit(),
                said,
                changes(draft, looked, locale),
                looked.process()
                        .map(process -> ProcessDraftPages.picture(process, locale))
                        .orElse(null),
                processWords.uses(draft.key(), locale),
                offersProcedure(draft).orElse(null),
                rehearsed.map(showed -> tried(showed, locale)).orElse(""),
                rehearsed
                        .map(showed -> tripWords.one(
                                TripWords.latest(showed), looked.process().orElseThrow(), locale))
                        .orElse(null),
                draftPages.nameOf(draft.askedBy()),
                draft.askedAt(),
                draftPages.nameOf(draft.changedBy()),
                draft.changedAt(),
                problems);
    }

    /** The table is not on this page: a remark names its row and cell itself. */
    private Said atItsRow(Said said, Sheet sheet, Locale locale) {
        if (said.row() < 0) {
            return said;
        }
        var label = sheet.rows().get(said.row()).label();
        var row = label.isEmpty() ? words.say("process.row", locale, said.row() + 1) : label;
        var cell = said.field().isEmpty() ? "" : ", " + words.say("process.col." + said.field(), locale);
        return new Said(said.row(), "", row + cell + ": " + said.text(), said.wrong());
    }

    private @Nullable List<String> changes(ProcessDraft draft, Looked looked, Locale locale) {
        return publications.findLatestProcess(draft.key()).isEmpty()
                ? null
                : drafts.changes(draft, looked).stream()
                        .map(change -> words.changed(change, locale))
                        .toList();
    }

    /** Its procedure can be handled by it from today, where another process handles it now. */
    private Optional<String> offersProcedure(ProcessDraft draft) {
        var procedure = draft.sheet().procedure();
        return handlings
                .findProcessKey(procedure)
                .filter(key -> !key.equals(draft.key()))
                .map(_ -> processWords.procedure(procedure));
    }

    private String tried(Rehearsed rehearsed, Locale locale) {
        return rehearsed.late() == 0
                ? words.say("process.tried.fine", locale, rehearsed.trips().size())
                : words.say(
                        "process.tried.late",
                        locale,
                        rehearsed.trips().size(),
                        rehearsed.late(),
                        words.hours(rehearsed.worst(), locale));
    }

    @PostMapping("/admin/processes/drafts/{id}/review")
    View send(
            Actor actor, @PathVariable UUID id, @RequestParam int version, Locale locale, RedirectAttributes redirect) {
        get(id);
        return answer(actor, drafts.sendToReview(actor, id, version), "process.sent", "/review", locale, redirect);
    }

    @PostMapping("/admin/processes/drafts/{id}/back")
    View back(
            Actor actor, @PathVariable UUID id, @RequestParam int version, Locale locale, RedirectAttributes redirect) {
        get(id);
        return answer(actor, drafts.takeBack(actor, id, version), "process.back", "", locale, redirect);
    }

    @PostMapping("/admin/processes/drafts/{id}/publish")
    View publish(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean use,
            Locale locale,
            RedirectAttributes redirect) {
        get(id);
        var drafted = drafts.publish(actor, id, version, use);
        if (drafted instanceof Drafted.Done(var draft)) {
            var number = publications.processVersions(draft.key()).stream()
                    .findFirst()
                    .map(PublishedProcess::number)
                    .orElse(0);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("process.published", number));
            return Pages.goTo("/admin/processes/" + draft.key());
        }
        return answer(actor, drafted, "", "", locale, redirect);
    }

    @PostMapping("/admin/processes/drafts/{id}/discard")
    View discard(
            Actor actor, @PathVariable UUID id, @RequestParam int version, Locale locale, RedirectAttributes redirect) {
        get(id);
        var drafted = drafts.discard(actor, id, version);
        if (drafted instanceof Drafted.Done) {
            redirect.addFlashAttribute(Flash.NAME, Flash.done("process.discarded"));
            return Pages.goTo("/admin/processes");
        }
        return answer(actor, drafted, "", "", locale, redirect);
    }

    private View answer(
            Actor actor, Drafted drafted, String done, String next, Locale locale, RedirectAttributes redirect) {
        return switch (drafted) {
            case Drafted.Done(var draft) -> {
                redirect.addFlashAttribute(Flash.NAME, Flash.done(done));
                yield Pages.goTo(ProcessDraftController.address(draft.id()) + next);
            }
            case Drafted.ChangedElsewhere(var now) -> told(actor, now, "process.elsewhere.review", locale);
            case Drafted.NotNow(var now) -> told(actor, now, "process.notNow", locale);
            case Drafted.NotReady notReady -> told(actor, notReady.draft(), "process.notReady", locale);
        };
    }

    private View told(Actor actor, ProcessDraft draft, String key, Locale locale) {
        var who = draftPages.nameOf(draft.changedBy());
        var problem = new Problem("", words.say(key, locale, who, pages.moment(draft.changedAt(), locale)));
        return pages.show(HttpStatus.CONFLICT, "admin/process/review", view(actor, draft, List.of(problem), locale));
    }

    private ProcessDraft get(UUID id) {
        return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
