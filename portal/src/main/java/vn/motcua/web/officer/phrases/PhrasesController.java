// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.phrases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.platform.Ids;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.wording.Phrase;
import vn.motcua.wording.Phrases;
import vn.motcua.wording.Purpose;
import vn.motcua.wording.Templated;

/** The page on which a head keeps the phrases of the unit, and the administrator those of the province and of any unit. */
@Controller
class PhrasesController {

    private final Pages pages;
    private final Phrases phrases;
    private final Procedures procedures;
    private final Names names;
    private final MessageSource words;

    PhrasesController(Pages pages, Phrases phrases, Procedures procedures, Names names, MessageSource words) {
        this.pages = pages;
        this.phrases = phrases;
        this.procedures = procedures;
        this.names = names;
        this.words = words;
    }

    /** A phrase as it is typed. */
    record Typed(
            @Nullable String id,
            @Nullable String unit,
            @Nullable String procedure,
            @Nullable Purpose purpose,
            @Nullable String name,
            @Nullable String text,
            @Nullable String textEn) {

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        String unitCode() {
            return orEmpty(unit);
        }

        PhrasesView.Edit shown() {
            return new PhrasesView.Edit(
                    orEmpty(id),
                    purpose == null ? Purpose.SUPPLEMENT.name() : purpose.name(),
                    orEmpty(procedure),
                    orEmpty(name),
                    orEmpty(text),
                    orEmpty(textEn),
                    true);
        }

        Phrase phrase() {
            var own = orEmpty(id);
            var code = orEmpty(procedure);
            return new Phrase(
                    Ids.find(own).orElseGet(Phrases::newId),
                    unitCode().isEmpty() ? null : unitCode(),
                    code.isEmpty() ? null : code,
                    purpose == null ? Purpose.SUPPLEMENT : purpose,
                    orEmpty(name),
                    orEmpty(text),
                    orEmpty(textEn));
        }
    }

    @GetMapping("/desk/phrases")
    View list(Actor actor, Locale locale, @RequestParam(required = false) @Nullable String unit) {
        var whose = unit == null ? usual(actor) : unit.strip();
        var fresh = new Typed(null, whose, null, null, null, null, null);
        return pages.show("officer/phrases-page", view(actor, whose, fresh, List.of(), locale));
    }

    private static String usual(Actor actor) {
        return units(actor).findFirst().orElse("");
    }

    /** Of the unit that one leads first, then the others. */
    private static Stream<String> units(Actor actor) {
        return Stream.concat(
                        actor.posts().stream().map(Post::unit).filter(unit -> Phrases.mayChange(actor, unit)),
                        actor.posts().stream().map(Post::unit))
                .distinct();
    }

    @PostMapping("/desk/phrases")
    View put(Actor actor, Locale locale, Typed typed, RedirectAttributes next) {
        var phrase = typed.phrase();
        var code = phrase.procedure();
        if (code != null && procedures.find(code).isEmpty()) {
            return again(actor, typed, "procedure", say("wording.noProcedure", locale), locale);
        }
        return phrases.put(actor, phrase)
                .map(refused -> again(actor, typed, field(refused), said(refused, locale), locale))
                .orElseGet(() -> done(typed.unitCode(), "phrases.kept", next));
    }

    @PostMapping("/desk/phrases/remove")
    View remove(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") String unit,
            RedirectAttributes next) {
        var refused = id == null ? Optional.<Templated.Refused>empty() : phrases.remove(actor, id);
        if (refused.isPresent()) {
            next.addFlashAttribute(Flash.NAME, Flash.problem(refused.get().messageKey()));
            return Pages.goTo(address(unit));
        }
        return done(unit, "phrases.removed", next);
    }

    private static String field(Templated.Refused refused) {
        return switch (refused.code()) {
            case "PHRASE_NAME_LONG" -> "name";
            case "PHRASE_NOT_YOURS", "PHRASES_TOO_MANY" -> "";
            default -> "text";
        };
    }

    private static View done(String unit, String key, RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, Flash.done(key));
        return Pages.goTo(address(unit));
    }

    private static String address(String unit) {
        return "/desk/phrases?unit=" + UriUtils.encodeQueryParam(unit, StandardCharsets.UTF_8);
    }

    private View again(Actor actor, Typed typed, String field, String why, Locale locale) {
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "officer/phrases-page",
                view(actor, typed.unitCode(), typed, List.of(new Problem(field, why)), locale));
    }

    private PhrasesView view(Actor actor, String unit, Typed typed, List<Problem> problems, Locale locale) {
        var whose = unit.isEmpty() ? null : unit;
        var changes = Phrases.mayChange(actor, whose);
        var kept = phrases.of(actor, whose);
        return new PhrasesView(
                unit,
                choices(actor, locale),
                changes,
                Arrays.stream(Purpose.values())
                        .map(purpose -> new PhrasesView.Group(
                                say(purpose.messageKey(), locale),
                                kept.stream()
                                        .filter(phrase -> phrase.purpose() == purpose)
                                        .map(phrase -> line(phrase, changes, locale))
                                        .toList()))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                Arrays.stream(Purpose.values())
                        .map(purpose -> Choice.of(purpose.name(), say(purpose.messageKey(), locale)))
                        .toList(),
                typed.shown(),
                problems);
    }

    private List<Choice> choices(Actor actor, Locale locale) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", say("phrases.province", locale)));
        if (actor.isAdministrator()) {
            choices.addAll(names.units(locale));
        } else {
            units(actor).forEach(code -> choices.add(Choice.of(code, names.unit(code, locale))));
        }
        return choices;
    }

    private PhrasesView.Line line(Phrase phrase, boolean changes, Locale locale) {
        var code = phrase.procedure() == null ? "" : phrase.procedure();
        return new PhrasesView.Line(
                phrase.name(),
                phrase.text(locale),
                code.isEmpty() ? "" : names.procedure(code, code, locale),
                changes
                        ? new PhrasesView.Edit(
                                phrase.id().toString(),
                                phrase.purpose().name(),
                                code,
                                phrase.name(),
                                phrase.text(),
                                phrase.textEn(),
                                false)
                        : null);
    }

    private String said(Templated.Refused refused, Locale locale) {
        return words.getMessage(refused.messageKey(), refused.args().toArray(), locale);
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
