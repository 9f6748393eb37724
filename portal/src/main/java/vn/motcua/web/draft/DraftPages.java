// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalogue.Audience;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.form.Form;
import vn.motcua.form.FormView;
import vn.motcua.form.Places;
import vn.motcua.form.Prefill;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Names;
import vn.motcua.web.component.Stage;

/** The pages of one draft in their order: the applicant, the pages of the form, the papers, the check. */
@Component
public class DraftPages {

    public static final String APPLICANT = "/applicant";
    public static final String PAPERS = "/papers";
    public static final String CHECK = "/check";

    private final Drafts drafts;
    private final Procedures procedures;
    private final Handlings handlings;
    private final Accounts accounts;
    private final Places places;
    private final Names names;
    private final MessageSource words;

    DraftPages(
            Drafts drafts,
            Procedures procedures,
            Handlings handlings,
            Accounts accounts,
            Places places,
            Names names,
            MessageSource words) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.handlings = handlings;
        this.accounts = accounts;
        this.places = places;
        this.names = names;
        this.words = words;
    }

    /** The reader's own draft; anybody else's is not found. */
    public Draft draft(Actor reader, UUID id) {
        return drafts.find(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public Form form(Draft draft) {
        return handlings.form(draft.formVersion()).with(places);
    }

    /** Whether businesses and organisations file this procedure too. */
    public boolean mayBeBusiness(Draft draft) {
        var audiences = procedures.get(draft.procedureCode()).audiences();
        return audiences.contains(Audience.BUSINESS) || audiences.contains(Audience.ORGANISATION);
    }

    public FormView drawn(Actor reader, Draft draft, Locale locale) {
        return form(draft).render(draft.answers(), List.of(), locale, prefill(reader, draft));
    }

    /** What the first page was told, and the birth date that the account knows: nobody types the same thing twice. */
    public Prefill prefill(Actor reader, Draft draft) {
        var account = accounts.get(reader.id());
        var told = ApplicantForm.of(draft, account);
        var acting = told.applicant().acting();
        var born = acting == null ? account.birthDate() : acting.born();
        return new Prefill(told.name(), told.idNumber(), born, told.phone(), told.email(), told.address());
    }

    /** What stands above the page at {@code here}, one of the addresses below the draft's own. */
    public Filing frame(Draft draft, FormView form, String here, Locale locale) {
        var at = order(form).indexOf(here);
        var stages = new ArrayList<Stage>();
        for (var address : order(form)) {
            var index = stages.size();
            var state = index < at ? Stage.State.DONE : index == at ? Stage.State.NOW : Stage.State.LATER;
            var href = index < at ? "/my/drafts/" + draft.id() + address : null;
            stages.add(new Stage(titleOf(address, form, locale), state, href));
        }
        return new Filing(
                draft.id().toString(),
                names.procedure(draft.procedureCode(), draft.procedureName(), locale),
                names.unit(draft.unit(), locale),
                stages);
    }

    /** The address of the page before; before the first one stand the reader's dossiers. */
    public String before(Draft draft, FormView form, String here) {
        var at = order(form).indexOf(here);
        return at <= 0 ? "/my" : "/my/drafts/" + draft.id() + order(form).get(at - 1);
    }

    /** The address of the page after. */
    public String after(Draft draft, FormView form, String here) {
        var order = order(form);
        var at = order.indexOf(here);
        return "/my/drafts/" + draft.id() + order.get(Math.min(at + 1, order.size() - 1));
    }

    public static String ofPage(String pageId) {
        return "/form/" + pageId;
    }

    private static List<String> order(FormView form) {
        var pages = form.pages().stream().map(page -> ofPage(page.id()));
        return Stream.of(Stream.of(APPLICANT), pages, Stream.of(PAPERS, CHECK))
                .flatMap(addresses -> addresses)
                .toList();
    }

    private String titleOf(String address, FormView form, Locale locale) {
        return switch (address) {
            case APPLICANT -> words.getMessage("citizen.applicant.title", null, locale);
            case PAPERS -> words.getMessage("citizen.steps.papers", null, locale);
            case CHECK -> words.getMessage("citizen.steps.check", null, locale);
            default -> titleOf(form.page(address.substring("/form/".length())));
        };
    }

    private static String titleOf(FormView.@org.jspecify.annotations.Nullable PageView page) {
        return page == null ? "" : page.title();
    }
}
