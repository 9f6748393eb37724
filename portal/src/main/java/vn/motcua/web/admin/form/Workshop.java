// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalogue.Procedures;
import vn.motcua.drafting.DraftState;
import vn.motcua.drafting.Fault;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.form.Form;
import vn.motcua.form.Places;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/** What the pages of the designer share: the draft they are about, its frame, and words for what goes wrong. */
@Component
class Workshop {

    /** The pages of a draft, in the order of work. */
    enum Place {
        OUTLINE(""),
        PREVIEW("/preview"),
        TESTS("/tests"),
        REVIEW("/review"),
        TEXT("/text"),
        HISTORY("/history");

        private final String address;

        Place(String address) {
            this.address = address;
        }
    }

    private final FormDrafts drafts;
    private final Procedures procedures;
    private final Accounts accounts;
    private final Places places;
    private final MessageSource words;

    Workshop(FormDrafts drafts, Procedures procedures, Accounts accounts, Places places, MessageSource words) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.accounts = accounts;
        this.places = places;
        this.words = words;
    }

    FormDraft draft(String procedure) {
        return drafts.find(procedure).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The form of a draft as citizens would meet it. */
    Form form(FormDraft draft) {
        return drafts.form(draft).with(places);
    }

    String procedureName(String code, Locale locale) {
        return procedures
                .find(code)
                .map(found -> found.name().in(locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String personName(@Nullable UUID account) {
        return account == null
                ? ""
                : accounts.find(account).map(Account::nameOrLogin).orElse("");
    }

    WorkshopView view(FormDraft draft, @Nullable Place place, Locale locale) {
        return new WorkshopView(
                draft.procedure(),
                procedureName(draft.procedure(), locale),
                draft.read().title().text(locale.getLanguage().equals("en") ? "title-en" : "title-vi"),
                say("drafting.state." + draft.state(), locale),
                tone(draft.state()),
                personName(draft.changedBy()),
                draft.changedAt(),
                Arrays.stream(Place.values())
                        .map(one -> new WorkshopView.Tab(
                                say("drafting.tab." + one, locale),
                                address(draft.procedure()) + one.address,
                                one == place))
                        .toList());
    }

    private static Tone tone(DraftState state) {
        return switch (state) {
            case DRAFT -> Tone.ACTIVE;
            case IN_REVIEW -> Tone.NEEDED;
            case APPROVED, PUBLISHED -> Tone.GOOD;
            case DISCARDED -> Tone.CLOSED;
        };
    }

    static String address(String procedure) {
        return "/admin/forms/" + procedure + "/draft";
    }

    String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    /** Each fault beside the input of its line; one of another question with the name of that question before it. */
    List<Problem> problems(List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new Problem(
                        fault.line().isEmpty() ? "" : SheetFields.PREFIX + fault.line(), told(fault, locale)))
                .distinct()
                .toList();
    }

    private String told(Fault fault, Locale locale) {
        var said = fault.said();
        if (said == null) {
            return say(
                    "drafting.wrong." + fault.code(), locale, fault.arguments().toArray());
        }
        var isElsewhere = fault.line().isEmpty() && !fault.place().isEmpty();
        return isElsewhere ? say("drafting.wrong.at", locale, fault.place(), said.in(locale)) : said.in(locale);
    }
}
