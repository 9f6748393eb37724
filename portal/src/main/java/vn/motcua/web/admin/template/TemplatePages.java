// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.agency.Unit;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Publications;
import vn.motcua.form.Summary;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.web.Forms;
import vn.motcua.web.component.Problem;
import vn.motcua.wording.Comparison;
import vn.motcua.wording.Fact;
import vn.motcua.wording.Placeholders;
import vn.motcua.wording.Ruling;
import vn.motcua.wording.Template;
import vn.motcua.wording.TemplateDraft;
import vn.motcua.wording.Templates;

/** Puts a template at work on its page, with everything that can be put into it. */
@Component
class TemplatePages {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int SEED = 7;

    private final Templates templates;
    private final Procedures procedures;
    private final Publications publications;
    private final Handlings handlings;
    private final Forms forms;
    private final Accounts accounts;
    private final MessageSource words;

    TemplatePages(
            Templates templates,
            Procedures procedures,
            Publications publications,
            Handlings handlings,
            Forms forms,
            Accounts accounts,
            MessageSource words) {
        this.templates = templates;
        this.procedures = procedures;
        this.publications = publications;
        this.handlings = handlings;
        this.forms = forms;
        this.accounts = accounts;
        this.words = words;
    }

    /** What was typed when something is wrong with it. */
    record Typed(@Nullable String text, int seen, List<Problem> problems) {

        static Typed nothing() {
            return new Typed(null, 0, List.of());
        }
    }

    static String address(String procedure, Ruling ruling) {
        return "/admin/templates/" + procedure + "/" + ruling;
    }

    void mustExist(String procedure) {
        if (!procedure.equals(Template.GENERAL) && procedures.find(procedure).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    TemplateView of(String procedure, Ruling ruling, Typed typed, int version, Locale locale) {
        mustExist(procedure);
        var versions = templates.versions(procedure, ruling);
        var draft = templates.findDraft(procedure, ruling);
        var published = versions.stream().findFirst().map(Template::text);
        var written = typed.text();
        var text = written == null
                ? draft.map(TemplateDraft::text).or(() -> published).orElseGet(() -> beginning(ruling))
                : written;
        return new TemplateView(
                name(procedure, locale),
                say("deciding.ruling." + ruling, locale),
                address(procedure, ruling),
                text,
                written == null ? draft.map(TemplateDraft::revision).orElse(0) : typed.seen(),
                draft.isPresent(),
                places(procedure, locale),
                published
                        .map(before -> Comparison.of(before, text))
                        .filter(Comparison::isAnything)
                        .orElse(List.of()),
                versions.stream().map(one -> line(one, locale)).toList(),
                versions.stream()
                        .filter(one -> one.number() == version)
                        .map(Template::text)
                        .findFirst()
                        .orElse(null),
                typed.problems());
    }

    /** A procedure's first template begins as the general one. */
    private String beginning(Ruling ruling) {
        return templates.versions(Template.GENERAL, ruling).stream()
                .findFirst()
                .map(Template::text)
                .orElse("");
    }

    private TemplateView.VersionLine line(Template version, Locale locale) {
        return new TemplateView.VersionLine(
                version.number(),
                Optional.ofNullable(version.publishedBy())
                        .map(this::personName)
                        .orElseGet(() -> say("wording.brought", locale)),
                version.publishedAt(),
                address(version.procedure(), version.ruling()) + "?version=" + version.number() + "#shown");
    }

    private String personName(UUID account) {
        return accounts.find(account).map(Account::nameOrLogin).orElse("–");
    }

    String name(String procedure, Locale locale) {
        return procedure.equals(Template.GENERAL)
                ? say("wording.general", locale)
                : procedures
                        .find(procedure)
                        .map(found -> found.name().in(locale))
                        .orElse(procedure);
    }

    private List<TemplateView.Place> places(String procedure, Locale locale) {
        var places = new ArrayList<TemplateView.Place>();
        for (var fact : Fact.values()) {
            places.add(
                    new TemplateView.Place(braced(fact.placeholder()), say(fact.messageKey(), locale), fact.sample()));
        }
        answers(procedure, locale).stream()
                .flatMap(summary -> summary.parts().stream())
                .flatMap(part -> part.rows().stream())
                .forEach(row -> places.add(
                        new TemplateView.Place(braced(Placeholders.FORM + row.path()), row.label(), row.answer())));
        return places;
    }

    private static String braced(String name) {
        return "{{" + name + "}}";
    }

    private Optional<Summary> answers(String procedure, Locale locale) {
        return publications
                .findLatestForm(procedure)
                .map(forms::get)
                .map(form -> form.sample(new Random(SEED), locale));
    }

    /** The names of the answers of the procedure's form, by placeholder. */
    Map<String, String> labels(String procedure) {
        return answers(procedure, VIETNAMESE).map(Placeholders::labels).orElse(Map.of());
    }

    Map<String, String> samples(String procedure) {
        var samples = new HashMap<>(
                answers(procedure, VIETNAMESE).map(Placeholders::of).orElse(Map.of()));
        for (var fact : Fact.values()) {
            samples.put(fact.placeholder(), fact.sample());
        }
        return samples;
    }

    String unitOf(String procedure) {
        return handlings.unitsFor(procedure).stream()
                .findFirst()
                .map(Unit::code)
                .orElse("");
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
