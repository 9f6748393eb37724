// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;

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
                "citizen/papers",
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
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        slotOf(draft, paper, locale);
        var refusal = put(reader, draft, paper, Uploads.chosen(files), locale);
        if (refusal.isBlank()) {
            next.addFlashAttribute(
                    Flash.NAME,
                    Flash.done("citizen.paper.taken", Uploads.chosen(files).size()));
        } else {
            next.addFlashAttribute(PaperRefused.NAME, new PaperRefused(paper, refusal));
        }
        return Pages.goTo("/my/drafts/" + id + DraftPages.PAPERS + (refusal.isBlank() ? "#" + paper + "-name" : ""));
    }

    /** The reason why they were not all taken; blank when they were. */
    private String put(Actor reader, Draft draft, String paper, List<MultipartFile> files, Locale locale) {
        if (files.isEmpty()) {
            return words.getMessage("citizen.paper.none", null, locale);
        }
        if (draft.filesOf(paper).size() + files.size() > MOST_FILES) {
            return words.getMessage("citizen.paper.tooMany", new Object[] {MOST_FILES}, locale);
        }
        for (var file : files) {
            switch (keep(reader, file)) {
                case Kept.Stored stored -> drafts.attach(reader, draft.id(), paper, stored.file());
                case Kept.Refused refused -> {
                    return words.getMessage(refused.messageKey(), refused.args().toArray(), locale);
                }
            }
        }
        return "";
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
