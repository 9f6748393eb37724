// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fees;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Cosigners;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.form.Form;
import vn.motcua.form.FormView;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.web.FeeWords;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Row;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.DraftPages;
import vn.motcua.web.paper.PaperRefused;
import vn.motcua.web.paper.PapersView.Papers;
import vn.motcua.web.paper.Slots;

/** Everything a draft holds on one page, with what is still missing. */
@Component
class Checks {

    private final DraftPages draftPages;
    private final Slots slots;
    private final Procedures procedures;
    private final Handlings handlings;
    private final Accounts accounts;
    private final Cosigners cosigners;
    private final FeeWords feeWords;
    private final MessageSource words;
    private final InstantSource clock;

    Checks(
            DraftPages draftPages,
            Slots slots,
            Procedures procedures,
            Handlings handlings,
            Accounts accounts,
            Cosigners cosigners,
            FeeWords feeWords,
            MessageSource words,
            InstantSource clock) {
        this.draftPages = draftPages;
        this.slots = slots;
        this.procedures = procedures;
        this.handlings = handlings;
        this.accounts = accounts;
        this.cosigners = cosigners;
        this.feeWords = feeWords;
        this.words = words;
        this.clock = clock;
    }

    CheckView view(Actor reader, Draft draft, List<Link> refused, @Nullable String before, Locale locale) {
        var drawn = draftPages.drawn(reader, draft, locale);
        var form = draftPages.form(draft);
        var papers = slots.of(draft, form, PaperRefused.NOTHING, locale);
        return new CheckView(
                draftPages.frame(draft, drawn, DraftPages.CHECK, locale),
                applicant(reader, draft, locale),
                form.summary(draft.answers(), locale),
                papers,
                limit(draft, locale),
                fees(draft, form, locale),
                draftPages.before(draft, drawn, DraftPages.CHECK),
                refused.isEmpty() ? todo(draft, drawn, papers, locale) : refused,
                before,
                cosigners.of(reader, draft.id()));
    }

    /** What kept it from being filed, each leading to its place in the draft. */
    List<Link> places(Draft draft, FilingOutcome.NotFiled not, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        return not.problems().stream()
                .map(problem ->
                        new Link(english ? problem.messageEn() : problem.messageVi(), place(draft, problem.field())))
                .toList();
    }

    private String place(Draft draft, String field) {
        var root = "/my/drafts/" + draft.id();
        if (field.isBlank()) {
            return root + DraftPages.CHECK;
        }
        if (field.startsWith("applicant")) {
            return root + DraftPages.APPLICANT;
        }
        return root
                + (field.startsWith("papers")
                        ? DraftPages.PAPERS
                        : DraftPages.ofPage(draftPages.form(draft).pageOf(field)) + "?check=1");
    }

    private List<Link> todo(Draft draft, FormView drawn, Papers papers, Locale locale) {
        var form = draftPages.form(draft);
        var root = "/my/drafts/" + draft.id();
        var wrong = form.evaluate(draft.answers()).errors().stream().map(error -> {
            var page = form.pageOf(error.path());
            return new Link(titleOf(drawn, page) + error.message(locale), root + DraftPages.ofPage(page) + "?check=1");
        });
        var missing = papers.missing().stream()
                .map(slot -> new Link(
                        words.getMessage("citizen.papers.missing", new Object[] {slot.name()}, locale),
                        root + DraftPages.PAPERS + "#" + slot.key() + "-name"));
        return Stream.concat(wrong, missing).toList();
    }

    private static String titleOf(FormView drawn, String pageId) {
        var page = drawn.page(pageId);
        return page == null ? "" : page.title() + ": ";
    }

    private List<Row> applicant(Actor reader, Draft draft, Locale locale) {
        var form = ApplicantForm.of(draft, accounts.get(reader.id()));
        var capacity = form.capacity();
        return Stream.of(
                        row("name", form.name(), locale),
                        row("idNumber", form.idNumber(), locale),
                        Row.of(word("acting.born", locale), born(form)),
                        Row.of(word("acting.submitter", locale), capacity == null ? "" : form.submitter()),
                        Row.of(
                                word("acting.right", locale),
                                capacity == null ? "" : word(capacity.messageKey(), locale)),
                        Row.of(word("acting.submitterId", locale), form.submitterId()),
                        Row.of(word("acting.position", locale), form.position()),
                        row("phone", form.phone(), locale),
                        row("email", form.email(), locale),
                        row("address", form.address(), locale),
                        row("collect", word("citizen.collect." + form.collect().name(), locale), locale))
                .filter(row -> !row.value().isBlank())
                .toList();
    }

    private static String born(ApplicantForm form) {
        return Stream.of(form.bornDay(), form.bornMonth(), form.bornYear())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("/"));
    }

    private Row row(String field, String value, Locale locale) {
        return Row.of(word("citizen.applicant." + field, locale), value);
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }

    private String limit(Draft draft, Locale locale) {
        Instant now = clock.instant();
        return handlings
                .find(draft.procedureCode(), draft.unit(), now)
                .flatMap(handling -> Optional.ofNullable(handling.limits().get(Channel.ONLINE)))
                .map(limit -> limit.text(locale))
                .orElse("");
    }

    private List<String> fees(Draft draft, Form form, Locale locale) {
        var answers = form.evaluate(draft.answers()).answers();
        return feeWords.lines(Fees.of(procedures.get(draft.procedureCode()), Channel.ONLINE, answers), locale);
    }
}
