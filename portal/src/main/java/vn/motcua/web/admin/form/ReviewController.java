// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.catalogue.Publications;
import vn.motcua.dossier.FormUse;
import vn.motcua.dossier.VersionUses;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.drafting.FormReviews;
import vn.motcua.drafting.Publishing;
import vn.motcua.drafting.Step;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** What changes, whether the tests hold, who has looked at it; then the next version. */
@Controller
class ReviewController {

    private final Pages pages;
    private final Workshop workshop;
    private final FormDrafts drafts;
    private final FormReviews reviews;
    private final Publications publications;
    private final VersionUses uses;
    private final Differences differences;

    ReviewController(
            Pages pages,
            Workshop workshop,
            FormDrafts drafts,
            FormReviews reviews,
            Publications publications,
            VersionUses uses,
            Differences differences) {
        this.pages = pages;
        this.workshop = workshop;
        this.drafts = drafts;
        this.reviews = reviews;
        this.publications = publications;
        this.uses = uses;
        this.differences = differences;
    }

    @GetMapping("/admin/forms/{procedure}/draft/review")
    View review(Actor actor, Locale locale, @PathVariable String procedure) {
        return show(HttpStatus.OK, actor, workshop.draft(procedure), ReviewForm.EMPTY, List.of(), locale);
    }

    @PostMapping("/admin/forms/{procedure}/draft/review")
    View move(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @ModelAttribute ReviewForm form,
            RedirectAttributes next) {
        var draft = workshop.draft(procedure);
        var comment = form.text(form.comment()).strip();
        return switch (form.text(form.action())) {
            case "ask" -> answer(reviews.ask(actor, procedure, form.seen(), comment), actor, draft, form, next, locale);
            case "approve" ->
                answer(reviews.judge(actor, procedure, form.seen(), true, comment), actor, draft, form, next, locale);
            case "send-back" ->
                answer(reviews.judge(actor, procedure, form.seen(), false, comment), actor, draft, form, next, locale);
            case "publish" -> publish(actor, draft, form, next, locale);
            case "discard" -> answer(reviews.discard(actor, procedure, form.seen()), actor, draft, form, next, locale);
            default -> show(HttpStatus.UNPROCESSABLE_CONTENT, actor, draft, form, List.of(), locale);
        };
    }

    private View publish(Actor actor, FormDraft draft, ReviewForm form, RedirectAttributes next, Locale locale) {
        var day = form.text(form.firstDay()).strip();
        var typed = form.text(form.comment()).strip();
        var remark = typed.isEmpty() ? ReviewView.remarkOf(changes(draft, locale)) : typed;
        try {
            var publishing = new Publishing(
                    form.seen(),
                    remark,
                    day.isEmpty() ? null : LocalDate.parse(day),
                    Boolean.TRUE.equals(form.overNewer()));
            return answer(reviews.publish(actor, draft.procedure(), publishing), actor, draft, form, next, locale);
        } catch (DateTimeParseException unreadable) {
            var problem = new Problem("firstDay", workshop.say("admin.wrong.date", locale));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, draft, form, List.of(problem), locale);
        }
    }

    private List<String> changes(FormDraft draft, Locale locale) {
        return draft.base() == null ? List.of() : differences.of(drafts.differences(draft), locale);
    }

    private View answer(
            Step step, Actor actor, FormDraft draft, ReviewForm form, RedirectAttributes next, Locale locale) {
        return switch (step) {
            case Step.Taken(var taken) -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("drafting.step." + form.text(form.action())));
                yield Pages.goTo(
                        form.text(form.action()).equals("discard")
                                ? "/admin/forms/" + taken.procedure()
                                : Workshop.address(taken.procedure()) + "/review");
            }
            case Step.Published(var _, var number) -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("drafting.step.published", number));
                yield Pages.goTo("/admin/forms/" + draft.procedure());
            }
            case Step.Refused(var refusal, var arguments) -> {
                var told = workshop.say("drafting.refused." + refusal, locale, arguments.toArray());
                var problem = new Problem(fieldOf(refusal), told);
                yield show(
                        refusal == Step.Refusal.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                        actor,
                        workshop.draft(draft.procedure()),
                        form,
                        List.of(problem),
                        locale);
            }
        };
    }

    private static String fieldOf(Step.Refusal refusal) {
        return switch (refusal) {
            case COMMENT_IS_MISSING -> "comment";
            case DAY_IS_PAST -> "firstDay";
            case BASE_IS_OLD -> "overNewer";
            case NO_DRAFT, OVERTAKEN, NOT_IN_REVIEW, OWN_WORK, NOT_APPROVED, TESTS_FAIL, NOTHING_CHANGED -> "";
        };
    }

    private View show(
            HttpStatus status, Actor actor, FormDraft draft, ReviewForm form, List<Problem> problems, Locale locale) {
        var runs = drafts.tests(draft);
        var base = draft.base();
        return pages.show(
                status,
                "admin/form/review",
                new ReviewView(
                        workshop.view(draft, Workshop.Place.REVIEW, locale),
                        draft.revision(),
                        draft.state(),
                        changes(draft, locale),
                        base == null,
                        runs.size(),
                        runs.stream()
                                .filter(run -> !run.holds())
                                .map(run -> run.test().name())
                                .toList(),
                        base == null ? "" : keeps(base, draft.procedure(), locale),
                        reviews.hasReviewer(actor),
                        FormReviews.isOwnWork(actor, draft),
                        reviews.newerThanBase(draft).orElse(null),
                        lastSaid(draft, locale),
                        form,
                        problems));
    }

    private String keeps(java.util.UUID base, String procedure, Locale locale) {
        var use = uses.of(base);
        var number = publications.formVersions(procedure).stream()
                .filter(version -> version.id().equals(base))
                .findFirst()
                .orElseThrow()
                .number();
        return workshop.say("drafting.keeps", locale, number, use.drafts(), use.openDossiers(), FormUse.MOST);
    }

    /** The last words of a review, with who said them. */
    private List<String> lastSaid(FormDraft draft, Locale locale) {
        return drafts.history(draft).reversed().stream()
                .filter(event -> List.of("asked", "approved", "sent-back").contains(event.kind()))
                .limit(3)
                .map(event -> workshop.say(
                        "drafting.said",
                        locale,
                        workshop.personName(event.by()),
                        workshop.say("drafting.event." + event.kind(), locale, event.at()),
                        event.comment()))
                .toList();
    }
}
