// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.draft.DraftPages;

/** The papers of a draft: put in, look at, take out. */
@Controller
class PapersController {

    static final int MOST_FILES = 5;

    private final Pages pages;
    private final DraftPages draftPages;
    private final Slots slots;
    private final Drafts drafts;
    private final Vault vault;
    private final Downloads downloads;
    private final MessageSource words;

    PapersController(
            Pages pages,
            DraftPages draftPages,
            Slots slots,
            Drafts drafts,
            Vault vault,
            Downloads downloads,
            MessageSource words) {
        this.pages = pages;
        this.draftPages = draftPages;
        this.slots = slots;
        this.drafts = drafts;
        this.vault = vault;
        this.downloads = downloads;
        this.words = words;
    }

    @GetMapping("/my/drafts/{id}/papers")
    View papers(Actor reader, @PathVariable UUID id, Model before, Locale locale) {
        var draft = draftPages.draft(reader, id);
        var refused =
                Objects.requireNonNullElse((PaperRefused) before.getAttribute(PaperRefused.NAME), PaperRefused.NOTHING);
        var form = draftPages.drawn(reader, draft, locale);
        return pages.show(
                "filing/papers",
                new PapersView(
                        draftPages.frame(draft, form, DraftPages.PAPERS, locale),
                        slots.of(draft, draftPages.form(draft), refused, locale),
                        vault.largest().toBytes(),
                        MOST_FILES,
                        draftPages.before(draft, form, DraftPages.PAPERS),
                        refused.problems()));
    }

    @PostMapping("/my/drafts/{id}/papers")
    View goOn(
            Actor reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String action,
            RedirectAttributes next) {
        draftPages.draft(reader, id);
        if (action.equals("leave")) {
            next.addFlashAttribute(Flash.NAME, Flash.done("citizen.draft.saved"));
            return Pages.goTo("/my");
        }
        return Pages.goTo("/my/drafts/" + id + DraftPages.CHECK);
    }

    @PostMapping("/my/drafts/{id}/papers/{paper}")
    View put(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String paper,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean instead,
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        slotOf(draft, paper, locale);
        var chosen = Uploads.chosen(files);
        var problems = new ArrayList<String>();
        var old = instead ? draft.filesOf(paper) : List.<Draft.DraftFile>of();
        var number = chosen.size();
        var taken = new ArrayList<VaultFile>();
        if (!isTooMany(draft, paper, old, number)) {
            taken.addAll(take(reader, chosen, problems, locale));
        }
        if (number == 0) {
            problems.add(words.getMessage("citizen.paper.none", null, locale));
        } else if (isTooMany(draft, paper, old, number)) {
            problems.add(words.getMessage("citizen.paper.tooMany", new Object[] {MOST_FILES}, locale));
        }
        taken.forEach(file -> drafts.attach(reader, id, paper, file));
        if (!taken.isEmpty()) {
            old.forEach(file -> drafts.detach(reader, id, file.file()));
            next.addFlashAttribute(Flash.NAME, Flash.done("citizen.paper.taken", taken.size()));
        }
        return back(id, paper, problems, next);
    }

    private static boolean isTooMany(Draft draft, String paper, List<Draft.DraftFile> old, int number) {
        return draft.filesOf(paper).size() - old.size() + number > MOST_FILES;
    }

    /** Those that can be taken are, whatever is wrong with the others. */
    private List<VaultFile> take(Actor reader, List<MultipartFile> files, List<String> problems, Locale locale) {
        var taken = new ArrayList<VaultFile>();
        for (var file : files) {
            switch (keep(reader, file)) {
                case Kept.Stored stored -> taken.add(stored.file());
                case Kept.Refused refused ->
                    problems.add((files.size() > 1 ? Uploads.nameOf(file) + ": " : "")
                            + words.getMessage(
                                    refused.messageKey(), refused.args().toArray(), locale));
            }
        }
        return taken;
    }

    /** To the page of the papers: to the paper itself, or to what is wrong. */
    static View back(UUID id, String paper, List<String> problems, RedirectAttributes next) {
        if (!problems.isEmpty()) {
            next.addFlashAttribute(PaperRefused.NAME, new PaperRefused(paper, String.join(" ", problems)));
        }
        return Pages.goTo("/my/drafts/" + id + DraftPages.PAPERS + (problems.isEmpty() ? "#" + paper + "-name" : ""));
    }

    private Kept keep(Actor reader, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return vault.keep(reader, Uploads.nameOf(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
    }

    private void slotOf(Draft draft, String paper, Locale locale) {
        if (slots.of(draft, draftPages.form(draft), PaperRefused.NOTHING, locale).slots().stream()
                .noneMatch(slot -> slot.key().equals(paper))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping("/my/drafts/{id}/papers/{paper}/{file}/remove")
    View takeOut(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String paper,
            @PathVariable UUID file,
            RedirectAttributes next) {
        draftPages.draft(reader, id);
        drafts.detach(reader, id, file);
        next.addFlashAttribute(Flash.NAME, Flash.done("citizen.paper.removed"));
        return Pages.goTo("/my/drafts/" + id + DraftPages.PAPERS + "#" + paper + "-name");
    }

    @GetMapping("/my/drafts/{id}/files/{file}")
    ResponseEntity<Resource> look(Actor reader, @PathVariable UUID id, @PathVariable UUID file) {
        return draftPages
                .draft(reader, id)
                .find(file)
                .map(found -> downloads.of(found.file()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
