// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.motcua.drafting.Edit;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.drafting.Sheet;
import vn.motcua.form.Turn;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** One question: its words, limits and rules, with the rules tried beside on sample answers. */
@Controller
class QuestionController {

    private static final String SAVE = "save";
    private static final String SEEN = "seen";
    private static final String KEEP = "keepTest";

    private final Pages pages;
    private final Workshop workshop;
    private final FormDrafts drafts;
    private final Bench bench;
    private final KeptTests tests;

    QuestionController(Pages pages, Workshop workshop, FormDrafts drafts, Bench bench, KeptTests tests) {
        this.pages = pages;
        this.workshop = workshop;
        this.drafts = drafts;
        this.bench = bench;
        this.tests = tests;
    }

    @GetMapping("/admin/forms/{procedure}/draft/question")
    View question(
            Actor actor, Locale locale, @PathVariable String procedure, @RequestParam(defaultValue = "") String at) {
        var draft = workshop.draft(procedure);
        if (at.isEmpty()) {
            return Pages.goTo(Workshop.address(procedure));
        }
        var sheet = sheet(draft, at);
        return show(
                HttpStatus.OK,
                new Asked(actor, draft, QuestionPlace.of(at), false, locale),
                sheet,
                sheet.mark(),
                List.of());
    }

    private static Sheet sheet(FormDraft draft, String at) {
        return draft.read().question(at).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/admin/forms/{procedure}/draft/question")
    View change(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var draft = workshop.draft(procedure);
        var at = SheetFields.text(fields, "at");
        if (at.isEmpty()) {
            return Pages.goTo(Workshop.address(procedure));
        }
        var before = draft.read().question(at).orElseGet(() -> new Sheet(Map.of()));
        var sheet = own(SheetFields.sent(fields, before));
        var asked = new Asked(actor, draft, QuestionPlace.of(at), fields.containsKey(KEEP), locale);
        var seen = SheetFields.text(fields, SEEN);
        keepTrial(asked, fields);
        return wantsToSave(fields)
                ? answer(
                        drafts.change(actor, procedure, new Edit.ChangeQuestion(at, sheet), seen),
                        asked,
                        sheet,
                        seen,
                        next)
                : show(HttpStatus.OK, asked, sheet, seen, List.of());
    }

    @GetMapping("/admin/forms/{procedure}/draft/new")
    View blank(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "0") int section,
            @RequestParam(defaultValue = "") String group) {
        var asked =
                new Asked(actor, workshop.draft(procedure), new QuestionPlace("", page, section, group), false, locale);
        return show(
                HttpStatus.OK, asked, new Sheet(Map.of(Sheet.KIND, "text", Sheet.REQUIRED, Sheet.YES)), "", List.of());
    }

    @PostMapping("/admin/forms/{procedure}/draft/new")
    View add(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "0") int section,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String block,
            RedirectAttributes next) {
        var asked = new Asked(
                actor,
                workshop.draft(procedure),
                new QuestionPlace("", page, section, group),
                fields.containsKey(KEEP),
                locale);
        var sheet = own(SheetFields.sent(fields, new Sheet(Map.of())));
        if (!block.isEmpty()) {
            return answer(
                    drafts.change(actor, procedure, new Edit.AddBlock(page, section, group, block), ""),
                    asked,
                    sheet,
                    "",
                    next);
        }
        keepTrial(asked, fields);
        return wantsToSave(fields)
                ? answer(
                        drafts.change(actor, procedure, new Edit.AddQuestion(page, section, group, sheet), ""),
                        asked,
                        sheet,
                        "",
                        next)
                : show(HttpStatus.OK, asked, sheet, "", List.of());
    }

    /** Without what a sheet is sent with. */
    private static Sheet own(Sheet sent) {
        var lines = new java.util.HashMap<>(sent.lines());
        List.of("at", SEEN, "do").forEach(lines::remove);
        return new Sheet(lines);
    }

    private static boolean wantsToSave(MultiValueMap<String, String> fields) {
        return SheetFields.text(fields, "do").equals(SAVE) && !fields.containsKey(Turn.ACTION);
    }

    private void keepTrial(Asked asked, MultiValueMap<String, String> fields) {
        var form = workshop.form(asked.draft());
        var kept = drafts.trial(asked.actor(), asked.draft());
        var typed = bench.typed(form, kept, fields);
        var button = fields.getFirst(Turn.ACTION);
        var answers = button == null ? typed : form.press(typed, button);
        if (!answers.equals(kept)) {
            drafts.keepTrial(asked.actor(), asked.draft(), answers);
        }
    }

    private View answer(Changed changed, Asked asked, Sheet sheet, String seen, RedirectAttributes next) {
        return switch (changed) {
            case Changed.Made(var draft, var at) -> {
                var done = asked.place().at().isEmpty() ? "drafting.added" : "drafting.saved";
                var isTested = asked.keepsTest() && keepsTest(asked, draft, sheet);
                next.addFlashAttribute(Flash.NAME, Flash.done(isTested ? done + ".tested" : done));
                yield Pages.goTo(Workshop.address(draft.procedure()) + "#q-" + at);
            }
            case Changed.Refused(var faults) ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, asked, sheet, seen, workshop.problems(faults, asked.locale()));
            case Changed.Overtaken(var by, var at) -> {
                var told = workshop.say(
                        "drafting.overtaken.question",
                        asked.locale(),
                        workshop.personName(by),
                        pages.moment(at, asked.locale()));
                yield show(
                        HttpStatus.CONFLICT,
                        asked,
                        sheet,
                        now(asked).map(Sheet::mark).orElse(seen),
                        List.of(new Problem("", told)));
            }
            case Changed.NoDraft() -> Pages.goTo("/admin/forms/" + asked.draft().procedure());
        };
    }

    private boolean keepsTest(Asked asked, FormDraft now, Sheet sheet) {
        var before = workshop.form(asked.draft());
        var names = Bench.names(before, asked.place().at(), sheet, drafts.trial(asked.actor(), now));
        if (names.isEmpty()) {
            return false;
        }
        var label = sheet.text(asked.locale().getLanguage().equals("en") ? "label-en" : "label-vi");
        tests.keep(asked.actor(), before, now, names, label, asked.locale());
        return true;
    }

    private java.util.Optional<Sheet> now(Asked asked) {
        return workshop.draft(asked.draft().procedure())
                .read()
                .question(asked.place().at());
    }

    /** Who looks at which place of which draft. */
    record Asked(Actor actor, FormDraft draft, QuestionPlace place, boolean keepsTest, Locale locale) {}

    private View show(HttpStatus status, Asked asked, Sheet sheet, String seen, List<Problem> problems) {
        var form = workshop.form(asked.draft());
        var trial = drafts.trial(asked.actor(), asked.draft());
        return pages.show(
                status,
                "admin/form/question",
                new QuestionView(
                        workshop.view(asked.draft(), Workshop.Place.OUTLINE, asked.locale()),
                        asked.place(),
                        sheet,
                        seen,
                        bench.kinds(sheet.kind(), asked.place().at().isEmpty(), asked.locale()),
                        bench.names(asked.draft(), asked.place().at(), asked.locale()),
                        bench.conditions(asked.draft(), asked.locale()),
                        bench.blocks(asked.locale()),
                        bench.facts(asked.locale()),
                        bench.tried(form, asked.place().at(), sheet, trial, asked.locale()),
                        bench.asked(form, asked.place().at(), sheet, trial, asked.locale()),
                        asked.keepsTest(),
                        problems));
    }
}
