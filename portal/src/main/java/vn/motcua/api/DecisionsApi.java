// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DecisionDraft;
import vn.motcua.dossier.DecisionDrafts;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.identity.Actor;
import vn.motcua.printing.Printing;
import vn.motcua.wording.Placeholders;
import vn.motcua.wording.Ruling;
import vn.motcua.wording.Template;

/** The decision of a dossier while it is written; to be taken along with a move ({@link DossiersApi}). For officers only. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}/decision")
@Tag(name = "Decisions")
class DecisionsApi {

    private final Dossiers dossiers;
    private final DecisionDrafts drafts;
    private final Printing printing;
    private final Wording wording;

    DecisionsApi(Dossiers dossiers, DecisionDrafts drafts, Printing printing, Wording wording) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.printing = printing;
        this.wording = wording;
    }

    /** @param draft none as long as nobody has begun one */
    record DecisionJson(
            boolean writable,
            List<TemplateJson> templates,
            @Nullable DraftJson draft) {}

    /** @param general of the province, for procedures without a template of their own */
    record TemplateJson(UUID id, Ruling ruling, int number, boolean general) {

        static TemplateJson of(Template template) {
            return new TemplateJson(template.id(), template.ruling(), template.number(), template.isGeneral());
        }
    }

    /** @param missing the names of the places that are still empty; with one of them nothing can be submitted or signed */
    record DraftJson(
            Ruling ruling,
            UUID template,
            String templateText,
            String text,
            int number,
            List<String> missing,
            List<VersionJson> versions) {

        static DraftJson of(DecisionDraft draft) {
            var newest = draft.newest();
            return new DraftJson(
                    draft.ruling(),
                    draft.template(),
                    draft.templateText(),
                    newest.text(),
                    newest.number(),
                    Placeholders.in(newest.text()),
                    draft.versions().stream().map(VersionJson::of).toList());
        }
    }

    record VersionJson(
            int number,
            String text,
            String by,
            Instant at,
            @Nullable Instant submittedAt) {

        static VersionJson of(DecisionDraft.Version version) {
            return new VersionJson(version.number(), version.text(), version.by(), version.at(), version.submittedAt());
        }
    }

    record BeginJson(@Nullable UUID template, @Nullable Integer seen) {}

    record TextJson(@Nullable String text, @Nullable Integer seen) {}

    @GetMapping
    @Operation(summary = "The decision at work, with all its versions, and the templates from which it can begin")
    DecisionJson decision(Actor actor, @PathVariable String code) {
        return json(actor, visible(actor, code));
    }

    private DecisionJson json(Actor actor, DossierView dossier) {
        return new DecisionJson(
                DecisionDrafts.mayWrite(dossier),
                drafts.templates(dossier).stream().map(TemplateJson::of).toList(),
                drafts.find(actor, dossier).map(DraftJson::of).orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin it from a template, or begin it anew",
            description = "\"seen\" is the number of the newest version that you know, 0 where there is none.")
    DecisionJson begin(Actor actor, @PathVariable String code, @RequestBody BeginJson begin) {
        var dossier = visible(actor, code);
        var template = begin.template();
        succeed(
                template == null
                        ? Optional.of(Refused.at("template", "DRAFT_TEMPLATE_UNKNOWN"))
                        : drafts.begin(actor, dossier, template, orNone(begin.seen())));
        return json(actor, dossier);
    }

    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Save a new version; a text that is the same as the newest makes none")
    DecisionJson save(Actor actor, @PathVariable String code, @RequestBody TextJson written) {
        var dossier = visible(actor, code);
        succeed(drafts.save(actor, dossier, text(written), orNone(written.seen())));
        return json(actor, dossier);
    }

    @GetMapping("/versions/{number}")
    @Operation(summary = "A version as it would be printed")
    @AnswersPdf
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable String code, @PathVariable int number) {
        var dossier = visible(actor, code);
        return drafts.find(actor, dossier)
                .flatMap(draft -> draft.find(number))
                .map(version -> pdf(dossier, version.text()))
                .orElseThrow(() -> refusal(Refused.because("DRAFT_VERSION_UNKNOWN", number)));
    }

    @PostMapping("/preview")
    @Operation(summary = "A text as it would be printed; nothing is saved")
    @AnswersPdf
    ResponseEntity<byte[]> preview(Actor actor, @PathVariable String code, @RequestBody TextJson written) {
        var dossier = visible(actor, code);
        if (!DecisionDrafts.mayWrite(dossier)) {
            throw refusal(Refused.because("DRAFT_NOT_NOW"));
        }
        if (text(written).isBlank()) {
            throw refusal(Refused.at("text", "TEXT_IS_MISSING"));
        }
        return pdf(dossier, text(written));
    }

    private ResponseEntity<byte[]> pdf(DossierView dossier, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(printing.pdf(drafts.preview(dossier, text)));
    }

    private static String text(TextJson written) {
        return written.text() == null ? "" : written.text();
    }

    private static int orNone(@Nullable Integer seen) {
        return seen == null ? 0 : seen;
    }

    private void succeed(Optional<Refused> refused) {
        refused.ifPresent(why -> {
            throw refusal(why);
        });
    }

    private Problem refusal(Refused refused) {
        return Problem.of(refused, wording);
    }

    /** To whoever is no officer the decision does not exist before it is made. */
    private DossierView visible(Actor actor, String code) {
        return dossiers.view(actor, code).filter(_ -> actor.isOfficer()).orElseThrow(this::unknown);
    }

    private Problem unknown() {
        return new Problem(HttpStatus.NOT_FOUND, "UNKNOWN", wording.of("api.unknown", List.of()));
    }
}
