// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.amendment.Amended;
import vn.motcua.amendment.Part;
import vn.motcua.amendment.ProcedureDraft;
import vn.motcua.amendment.ProcedureDrafts;
import vn.motcua.amendment.Publishing;
import vn.motcua.amendment.Typed;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The draft of a procedure: part by part, what it changes as a whole, and its publication. */
@Controller
class AmendmentController {

    private static final String SAVE = "save";

    private final Pages pages;
    private final ProcedureDrafts drafts;
    private final PartPages partPages;
    private final Facts facts;
    private final AmendmentWords words;
    private final InstantSource clock;

    AmendmentController(
            Pages pages,
            ProcedureDrafts drafts,
            PartPages partPages,
            Facts facts,
            AmendmentWords words,
            InstantSource clock) {
        this.pages = pages;
        this.drafts = drafts;
        this.partPages = partPages;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    // ── a part ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @GetMapping("/admin/procedures/{procedure}/draft/{part}")
    View part(Locale locale, @PathVariable String procedure, @PathVariable String part) {
        return pages.show("admin/procedure/part", partPages.view(get(procedure), partAt(part), locale));
    }

    /** Keeps a part, or gives its page back with a row added, removed or moved: what was typed stays either way. */
    @PostMapping("/admin/procedures/{procedure}/draft/{part}")
    View keep(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = SAVE) String action,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        var draft = get(procedure);
        var changed = partAt(part);
        var typed = new Typed(sent);
        if (!action.equals(SAVE)) {
            var pressed = typed.press(action);
            return show(HttpStatus.OK, draft, changed, pressed.typed(), seen, pressed.row(), List.of(), null, locale);
        }
        return switch (drafts.keep(actor, procedure, changed, typed, seen)) {
            case Amended.Made _, Amended.Published _ -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("procedure.kept", part(changed, locale)));
                yield Pages.goTo(address(procedure));
            }
            case Amended.Refused(var faults) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        draft,
                        changed,
                        typed,
                        seen,
                        "",
                        words.problems(faults, locale),
                        null,
                        locale);
            case Amended.Overtaken(var by, var at) ->
                show(
                        HttpStatus.CONFLICT,
                        draft,
                        changed,
                        typed,
                        ProcedureDrafts.mark(draft, changed),
                        "",
                        List.of(),
                        new PartView.Elsewhere(words.personName(by), at),
                        locale);
            case Amended.NoDraft _ -> throw notFound();
        };
    }

    private String part(Part part, Locale locale) {
        return words.say("procedure.part." + part, locale);
    }

    private View show(
            HttpStatus status,
            ProcedureDraft draft,
            Part part,
            Typed typed,
            String seen,
            String focus,
            List<Problem> problems,
            PartView.@Nullable Elsewhere elsewhere,
            Locale locale) {
        return pages.show(
                status,
                "admin/procedure/part",
                partPages.view(draft, part, typed, seen, focus, problems, elsewhere, locale));
    }

    // ── the whole ───────────────────────────────────────────────────────────────────────────────────────────────────

    @GetMapping("/admin/procedures/{procedure}/draft")
    View whole(Locale locale, @PathVariable String procedure) {
        return whole(HttpStatus.OK, get(procedure), "", "", List.of(), locale);
    }

    private View whole(
            HttpStatus status,
            ProcedureDraft draft,
            String firstDay,
            String remark,
            List<Problem> problems,
            Locale locale) {
        return pages.show(
                status,
                "admin/procedure/draft",
                new DraftView(
                        words.frame(draft, null, locale),
                        Arrays.stream(Part.values())
                                .map(part -> section(draft, part, locale))
                                .toList(),
                        words.differences(drafts.differences(draft), locale),
                        draft.base() == null,
                        drafts.newerThanBase(draft).orElse(null),
                        drafts.faults(draft).stream()
                                .map(fault -> words.fault(fault, locale))
                                .toList(),
                        draft.content().doubts().size(),
                        today().toString(),
                        firstDay,
                        remark,
                        problems));
    }

    private DraftView.Section section(ProcedureDraft draft, Part part, Locale locale) {
        return new DraftView.Section(
                part(part, locale),
                address(draft.procedure()) + "/" + part.address(),
                facts.says(part, draft.content(), locale),
                (int) draft.content().doubts().stream()
                        .filter(doubt -> Part.of(doubt) == part)
                        .count());
    }

    /** Takes a fact as the source has it now. */
    @PostMapping("/admin/procedures/{procedure}/draft/take")
    View take(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "") String fact,
            @RequestParam(defaultValue = "-1") int revision,
            RedirectAttributes next) {
        var draft = get(procedure);
        return answer(drafts.take(actor, procedure, fact, revision), draft, "procedure.taken", next, locale);
    }

    /** Takes in what was published since the draft was opened. */
    @PostMapping("/admin/procedures/{procedure}/draft/renew")
    View renew(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "-1") int revision,
            RedirectAttributes next) {
        var draft = get(procedure);
        return answer(drafts.renew(actor, procedure, revision), draft, "procedure.renewed", next, locale);
    }

    @PostMapping("/admin/procedures/{procedure}/draft/discard")
    View discard(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "-1") int revision,
            RedirectAttributes next) {
        var draft = get(procedure);
        var discarded = drafts.discard(actor, procedure, revision);
        return discarded instanceof Amended.Made && draft.base() == null
                ? left(next)
                : answer(discarded, draft, "procedure.discarded", next, locale);
    }

    private static View left(RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, Flash.done("procedure.discarded"));
        return Pages.goTo("/admin/procedures");
    }

    @PostMapping("/admin/procedures/{procedure}/draft/publish")
    View publish(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(defaultValue = "") String firstDay,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes next) {
        var draft = get(procedure);
        try {
            var day = firstDay.isBlank() ? null : VietnamTime.within(LocalDate.parse(firstDay.strip()));
            var publishing = new Publishing(revision, remark.strip(), day);
            return answer(drafts.publish(actor, procedure, publishing), draft, firstDay, remark, next, locale);
        } catch (DateTimeParseException unreadable) {
            var problem = new Problem("firstDay", words.say("admin.wrong.date", locale));
            return whole(HttpStatus.UNPROCESSABLE_CONTENT, draft, firstDay, remark, List.of(problem), locale);
        }
    }

    private View answer(Amended amended, ProcedureDraft draft, String done, RedirectAttributes next, Locale locale) {
        if (amended instanceof Amended.Made) {
            next.addFlashAttribute(Flash.NAME, Flash.done(done));
            var isGone = drafts.find(draft.procedure()).isEmpty();
            return Pages.goTo(isGone ? CatalogueController.address(draft.procedure()) : address(draft.procedure()));
        }
        return answer(amended, draft, "", "", next, locale);
    }

    private View answer(
            Amended amended,
            ProcedureDraft draft,
            String firstDay,
            String remark,
            RedirectAttributes next,
            Locale locale) {
        return switch (amended) {
            case Amended.Made _ -> Pages.goTo(address(draft.procedure()));
            case Amended.Published(var version) -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("procedure.published", version.number()));
                yield Pages.goTo(CatalogueController.address(draft.procedure()));
            }
            case Amended.Refused(var faults) ->
                whole(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        draft,
                        firstDay,
                        remark,
                        words.problems(faults, locale),
                        locale);
            case Amended.Overtaken(var by, var at) -> {
                var told = words.say("procedure.overtaken", locale, words.personName(by), pages.moment(at, locale));
                yield whole(HttpStatus.CONFLICT, draft, firstDay, remark, List.of(new Problem("", told)), locale);
            }
            case Amended.NoDraft _ -> throw notFound();
        };
    }

    private ProcedureDraft get(String procedure) {
        return drafts.find(procedure).orElseThrow(AmendmentController::notFound);
    }

    private static Part partAt(String part) {
        return Part.find(part).orElseThrow(AmendmentController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static String address(String procedure) {
        return CatalogueController.address(procedure) + "/draft";
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
