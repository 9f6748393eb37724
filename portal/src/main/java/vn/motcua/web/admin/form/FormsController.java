// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.FormVersion;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Publications;
import vn.motcua.dossier.FormUse;
import vn.motcua.dossier.VersionUses;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Marks;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Pages;

/** The forms of the province: which there are, their versions, and the drafts at work. */
@Controller
class FormsController {

    private final Pages pages;
    private final Workshop workshop;
    private final FormDrafts drafts;
    private final Publications publications;
    private final Procedures procedures;
    private final VersionUses uses;
    private final Differences differences;
    private final InstantSource clock;

    FormsController(
            Pages pages,
            Workshop workshop,
            FormDrafts drafts,
            Publications publications,
            Procedures procedures,
            VersionUses uses,
            Differences differences,
            InstantSource clock) {
        this.pages = pages;
        this.workshop = workshop;
        this.drafts = drafts;
        this.publications = publications;
        this.procedures = procedures;
        this.uses = uses;
        this.differences = differences;
        this.clock = clock;
    }

    @GetMapping("/admin/forms")
    View list(Locale locale, @RequestParam(defaultValue = "") String q) {
        var open = drafts.open();
        var states = open.stream()
                .collect(Collectors.toMap(
                        FormDraft::procedure, draft -> workshop.say("drafting.state." + draft.state(), locale)));
        var lines = publications.newestFormVersions().stream()
                .map(version -> line(version, states.getOrDefault(version.procedure(), ""), locale))
                .filter(line -> isWanted(line, q))
                .toList();
        var first = open.stream()
                .map(draft -> new FormsView.DraftLine(
                        draft.procedure(),
                        name(draft.procedure(), locale),
                        states.getOrDefault(draft.procedure(), ""),
                        workshop.personName(draft.changedBy()),
                        draft.changedAt()))
                .toList();
        return pages.show("admin/form/forms", new FormsView(q, first, lines));
    }

    private FormsView.Line line(FormVersion version, String state, Locale locale) {
        return new FormsView.Line(
                version.procedure(),
                name(version.procedure(), locale),
                version.number(),
                version.publishedAt(),
                version.isOwn(),
                state);
    }

    private String name(String procedure, Locale locale) {
        return procedures.find(procedure).map(found -> found.name().in(locale)).orElse(procedure);
    }

    private static boolean isWanted(FormsView.Line line, String words) {
        var text = fold(line.procedure() + " " + line.name());
        return List.of(fold(words).split(" +")).stream().allMatch(text::contains);
    }

    private static String fold(String text) {
        return Marks.removedFrom(text).toLowerCase(Locale.ROOT).strip();
    }

    @GetMapping("/admin/forms/{procedure}")
    View form(Locale locale, @PathVariable String procedure) {
        var today = VietnamTime.dateOf(clock.instant());
        var inForce = publications.findLatestForm(procedure);
        var versions = publications.formVersions(procedure).stream()
                .map(version -> new VersionsView.VersionLine(
                        version.number(),
                        version.publishedAt(),
                        version.validFrom(),
                        workshop.personName(version.publishedBy()),
                        version.remark(),
                        inForce.filter(version.id()::equals).isPresent(),
                        version.isToCome(today),
                        use(uses.of(version.id()), locale)))
                .toList();
        var draft = drafts.find(procedure).map(open -> workshop.view(open, null, locale));
        return pages.show(
                "admin/form/form",
                new VersionsView(procedure, workshop.procedureName(procedure, locale), versions, draft.orElse(null)));
    }

    private String use(FormUse use, Locale locale) {
        return workshop.say("drafting.use", locale, use.drafts(), use.openDossiers(), FormUse.MOST);
    }

    /** Opens the draft, or goes to the one that is open. */
    @PostMapping("/admin/forms/{procedure}/draft")
    View open(
            Actor actor, Locale locale, @PathVariable String procedure, @RequestParam(defaultValue = "") String then) {
        workshop.procedureName(procedure, locale);
        drafts.open(actor, procedure);
        return Pages.goTo(Workshop.address(procedure) + (then.equals("text") ? "/text" : ""));
    }

    @GetMapping("/admin/forms/{procedure}/versions/{edition}")
    View version(Locale locale, @PathVariable String procedure, @PathVariable("edition") int version) {
        var shown = get(procedure, version);
        var before = publications.formVersions(procedure).stream()
                .filter(other -> other.number() == version - 1)
                .findFirst();
        var told = before.map(other -> differences.of(drafts.differences(other.id(), shown.id()), locale));
        return pages.show(
                "admin/form/version",
                new VersionView(
                        procedure,
                        workshop.procedureName(procedure, locale),
                        version,
                        shown.publishedAt(),
                        shown.validFrom(),
                        workshop.personName(shown.publishedBy()),
                        shown.remark(),
                        use(uses.of(shown.id()), locale),
                        told.orElse(null)));
    }

    private FormVersion get(String procedure, int number) {
        return publications.formVersions(procedure).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/admin/forms/{procedure}/versions/{edition}/file")
    ResponseEntity<byte[]> file(@PathVariable String procedure, @PathVariable("edition") int version) {
        return json(drafts.file(get(procedure, version).id()), procedure + "-" + version);
    }

    @GetMapping("/admin/forms/{procedure}/draft/file")
    ResponseEntity<byte[]> draftFile(@PathVariable String procedure) {
        return json(workshop.draft(procedure).definition(), procedure + "-draft");
    }

    private static ResponseEntity<byte[]> json(String text, String name) {
        var attached = ContentDisposition.attachment().filename(name + ".json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
