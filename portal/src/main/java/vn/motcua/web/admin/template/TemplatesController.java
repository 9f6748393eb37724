// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.DecisionDrafts;
import vn.motcua.identity.Actor;
import vn.motcua.printing.Printing;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.PrintedPdf;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.wording.Placeholders;
import vn.motcua.wording.Ruling;
import vn.motcua.wording.Template;
import vn.motcua.wording.TemplateDraft;
import vn.motcua.wording.Templated;
import vn.motcua.wording.Templates;

/** The templates of decisions: which there are, one at work, its preview on sample data, its publication. */
@Controller
class TemplatesController {

    private final Pages pages;
    private final Templates templates;
    private final TemplatePages template;
    private final Procedures procedures;
    private final DecisionDrafts drafts;
    private final Printing printing;
    private final MessageSource words;

    TemplatesController(
            Pages pages,
            Templates templates,
            TemplatePages template,
            Procedures procedures,
            DecisionDrafts drafts,
            Printing printing,
            MessageSource words) {
        this.pages = pages;
        this.templates = templates;
        this.template = template;
        this.procedures = procedures;
        this.drafts = drafts;
        this.printing = printing;
        this.words = words;
    }

    /** A procedure and a ruling, by their place in the list. */
    private record Key(String procedure, Ruling ruling) {}

    /** All of them, or the one of a procedure, whether there is one yet or not. */
    @GetMapping("/admin/templates")
    View list(
            Locale locale,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "GRANTED") Ruling ruling) {
        var code = procedure.strip();
        if (code.isEmpty()) {
            return pages.show("admin/template/templates", all("", List.of(), locale));
        }
        if (procedures.find(code).isPresent()) {
            return Pages.goTo(TemplatePages.address(code, ruling));
        }
        var problem = new Problem("procedure", say("wording.noProcedure", locale));
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT, "admin/template/templates", all(code, List.of(problem), locale));
    }

    private TemplatesView all(String typed, List<Problem> problems, Locale locale) {
        var newest = templates.newest();
        var atWork = templates.drafts();
        var keys = Stream.concat(
                        newest.stream().map(one -> new Key(one.procedure(), one.ruling())),
                        atWork.stream().map(one -> new Key(one.procedure(), one.ruling())))
                .distinct()
                .sorted(Comparator.comparing((Key key) -> !key.procedure().equals(Template.GENERAL))
                        .thenComparing(Key::procedure)
                        .thenComparing(Key::ruling));
        return new TemplatesView(
                keys.map(key -> line(key, newest, atWork, locale)).toList(),
                Arrays.stream(Ruling.values())
                        .map(ruling -> Choice.of(ruling.name(), say("deciding.ruling." + ruling, locale)))
                        .toList(),
                typed,
                problems);
    }

    private TemplatesView.Line line(Key key, List<Template> newest, List<TemplateDraft> atWork, Locale locale) {
        return new TemplatesView.Line(
                template.name(key.procedure(), locale),
                key.procedure(),
                say("deciding.ruling." + key.ruling(), locale),
                TemplatePages.address(key.procedure(), key.ruling()),
                newest.stream()
                        .filter(one -> one.procedure().equals(key.procedure()) && one.ruling() == key.ruling())
                        .findFirst()
                        .map(Template::number)
                        .orElse(0),
                atWork.stream()
                        .filter(one -> one.procedure().equals(key.procedure()) && one.ruling() == key.ruling())
                        .findFirst()
                        .map(TemplateDraft::changedAt)
                        .orElse(null));
    }

    @GetMapping("/admin/templates/{procedure}/{ruling}")
    View show(
            Locale locale,
            @PathVariable String procedure,
            @PathVariable Ruling ruling,
            @RequestParam(defaultValue = "0") int version) {
        return pages.show(
                "admin/template/template",
                template.of(procedure, ruling, TemplatePages.Typed.nothing(), version, locale));
    }

    @PostMapping("/admin/templates/{procedure}/{ruling}")
    View change(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @PathVariable Ruling ruling,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int seen,
            RedirectAttributes next) {
        template.mustExist(procedure);
        if (action.equals("discard")) {
            templates.discard(actor, procedure, ruling);
            return done("wording.discarded", procedure, ruling, next);
        }
        var kept = templates.keep(actor, procedure, ruling, text, seen);
        if (kept instanceof Templated.Done && action.equals("publish")) {
            var published = templates.publish(actor, procedure, ruling, seen + 1, template.labels(procedure));
            return published instanceof Templated.Refused refused
                    ? again(procedure, ruling, text, seen + 1, refused, locale)
                    : done("wording.published", procedure, ruling, next);
        }
        return kept instanceof Templated.Refused refused
                ? again(procedure, ruling, text, seen, refused, locale)
                : done("wording.kept", procedure, ruling, next);
    }

    private static View done(String key, String procedure, Ruling ruling, RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, Flash.done(key));
        return Pages.goTo(TemplatePages.address(procedure, ruling));
    }

    private View again(
            String procedure, Ruling ruling, String text, int seen, Templated.Refused refused, Locale locale) {
        var problem = new Problem(
                "text", words.getMessage(refused.messageKey(), refused.args().toArray(), locale));
        var typed = new TemplatePages.Typed(text, seen, List.of(problem));
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "admin/template/template",
                template.of(procedure, ruling, typed, 0, locale));
    }

    /** What was typed, printed for an invented dossier. */
    @PostMapping("/admin/templates/{procedure}/{ruling}/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable String procedure, @PathVariable Ruling ruling, @RequestParam(defaultValue = "") String text) {
        template.mustExist(procedure);
        var filled = Placeholders.fill(text, template.samples(procedure));
        var form = drafts.sample(filled, template.name(procedure, Locale.of("vi")), template.unitOf(procedure));
        return PrintedPdf.of(form, printing);
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
