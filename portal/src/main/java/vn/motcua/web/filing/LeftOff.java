// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Draft;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldError;
import vn.motcua.form.Form;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.DraftPages;
import vn.motcua.web.paper.PaperRefused;
import vn.motcua.web.paper.Slots;

/** Where somebody who goes on with a draft left off: the first page that was never sent, or on which something is not right yet. */
@Component
class LeftOff {

    private final DraftPages draftPages;
    private final Slots slots;
    private final Accounts accounts;
    private final InstantSource clock;

    LeftOff(DraftPages draftPages, Slots slots, Accounts accounts, InstantSource clock) {
        this.draftPages = draftPages;
        this.slots = slots;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The address of that page below the draft's own; the check when all is there. */
    String of(Actor reader, Draft draft, Locale locale) {
        if (!isApplicantTold(reader, draft)) {
            return DraftPages.APPLICANT;
        }
        var form = draftPages.form(draft);
        var sent = sent(form, draft.answers());
        var wrong = wrong(form, draft.answers());
        return draftPages.drawn(reader, draft, locale).pages().stream()
                .map(page -> page.id())
                .filter(page -> !sent.contains(page) || wrong.contains(page))
                .findFirst()
                .map(DraftPages::ofPage)
                .orElseGet(() -> afterTheForm(draft, form, locale));
    }

    private boolean isApplicantTold(Actor reader, Draft draft) {
        return draft.applicant() != null
                && ApplicantForm.of(draft, accounts.get(reader.id()))
                        .wrongs(draftPages.mayBeBusiness(draft), VietnamTime.dateOf(clock.instant()))
                        .isEmpty();
    }

    /** The pages of which something is kept; a question that was sent without an answer counts. */
    private static Set<String> sent(Form form, Answers answers) {
        return Stream.concat(answers.values().keySet().stream(), answers.typed().keySet().stream())
                .map(form::pageOf)
                .collect(Collectors.toSet());
    }

    private static Set<String> wrong(Form form, Answers answers) {
        return form.evaluate(answers).errors().stream()
                .map(FieldError::path)
                .map(form::pageOf)
                .collect(Collectors.toSet());
    }

    private String afterTheForm(Draft draft, Form form, Locale locale) {
        var papers = slots.of(draft, form, PaperRefused.NOTHING, locale);
        return papers.missing().isEmpty() && !draft.files().isEmpty() ? DraftPages.CHECK : DraftPages.PAPERS;
    }
}
