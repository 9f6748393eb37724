// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.cosigning;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import vn.motcua.dossier.Cosigners;
import vn.motcua.dossier.Cosigning;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.draft.DraftPages;
import vn.motcua.web.paper.Downloads;

/**
 * For whoever was invited to sign: read it, agree or decline. To everybody else the page says that the link holds no more,
 * whatever it is.
 */
@Controller
class CosignController {

    private final Pages pages;
    private final DraftPages draftPages;
    private final Cosigners cosigners;
    private final Accounts accounts;
    private final Downloads downloads;
    private final Names names;
    private final MessageSource words;

    CosignController(
            Pages pages,
            DraftPages draftPages,
            Cosigners cosigners,
            Accounts accounts,
            Downloads downloads,
            Names names,
            MessageSource words) {
        this.pages = pages;
        this.draftPages = draftPages;
        this.cosigners = cosigners;
        this.accounts = accounts;
        this.downloads = downloads;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/my/cosign/{secret}")
    View read(Actor reader, @PathVariable String secret, Locale locale) {
        return show(HttpStatus.OK, reader, secret, Written.NOTHING, List.of(), locale);
    }

    @PostMapping("/my/cosign/{secret}")
    View answer(
            Actor reader,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String content,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes next,
            Locale locale) {
        var agrees = action.equals("agree");
        var outcome =
                agrees ? cosigners.agree(reader, secret, content, name) : cosigners.decline(reader, secret, reason);
        return switch (outcome) {
            case Outcome.Done done -> {
                next.addFlashAttribute(Flash.NAME, done(agrees, done.code()));
                yield Pages.goTo(done.code().isEmpty() ? "/my/cosign/" + secret : "/my");
            }
            case Outcome.Refused refused -> {
                var field = refused.field() == null ? "" : refused.field();
                var problem = new Problem(field, pages.refusal(refused, locale));
                var written = new Written(reason, name);
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, reader, secret, written, List.of(problem), locale);
            }
        };
    }

    /** What was typed and not taken. */
    private record Written(String reason, String name) {

        static final Written NOTHING = new Written("", "");
    }

    private static Flash done(boolean agrees, String code) {
        if (!agrees) {
            return Flash.done("cosign.declined.done");
        }
        return code.isEmpty() ? Flash.done("cosign.agreed.done") : Flash.done("cosign.filed", code);
    }

    @GetMapping("/my/cosign/{secret}/files/{file}")
    ResponseEntity<?> look(Actor reader, @PathVariable String secret, @PathVariable UUID file) {
        return cosigners.mayRead(reader, secret, file)
                ? downloads.of(file)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", "/my/cosign/" + secret)
                        .build();
    }

    private View show(
            HttpStatus status, Actor reader, String secret, Written written, List<Problem> problems, Locale locale) {
        return cosigners
                .read(reader, secret)
                .map(cosigning ->
                        pages.show(status, "filing/cosign", view(reader, secret, cosigning, written, problems, locale)))
                .orElseGet(() -> pages.show("filing/cosign-over", ""));
    }

    private CosignView view(
            Actor reader, String secret, Cosigning cosigning, Written written, List<Problem> problems, Locale locale) {
        var draft = cosigning.draft();
        return new CosignView(
                "/my/cosign/" + secret,
                cosigning.cosigner(),
                cosigning.inviter(),
                names.procedure(draft.procedureCode(), draft.procedureName(), locale),
                names.unit(draft.unit(), locale),
                applicant(draft, locale),
                draftPages.form(draft).summary(draft.answers(), locale),
                papers(draft, secret),
                cosigning.content(),
                accounts.get(reader.id()).name(),
                written.name(),
                written.reason(),
                problems);
    }

    private List<Row> applicant(Draft draft, Locale locale) {
        var applicant = draft.applicant();
        if (applicant == null) {
            return List.of();
        }
        return Stream.of(
                        Row.of(words.getMessage("citizen.applicant.name", null, locale), applicant.name()),
                        Row.of(words.getMessage("citizen.applicant.idNumber", null, locale), applicant.idNumber()),
                        Row.of(words.getMessage("citizen.applicant.address", null, locale), applicant.address()))
                .filter(row -> !row.value().isBlank())
                .toList();
    }

    private static List<Link> papers(Draft draft, String secret) {
        return draft.files().stream()
                .map(file -> new Link(file.name(), "/my/cosign/" + secret + "/files/" + file.file()))
                .toList();
    }
}
