// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import vn.motcua.web.draft.DraftPages;

/** The sheets of a paper that was photographed: turned upright, put together to one PDF. */
@Controller
class SheetsController {

    private static final int QUARTER = 90;

    private final DraftPages draftPages;
    private final Drafts drafts;
    private final Vault vault;
    private final MessageSource words;

    SheetsController(DraftPages draftPages, Drafts drafts, Vault vault, MessageSource words) {
        this.draftPages = draftPages;
        this.drafts = drafts;
        this.vault = vault;
        this.words = words;
    }

    /** Turns every page of a file by a quarter, clockwise; a picture becomes a PDF of one page. */
    @PostMapping("/my/drafts/{id}/papers/{paper}/{file}/turn")
    View turn(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String paper,
            @PathVariable UUID file,
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var found = draft.find(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var turned = vault.bind(reader, filesOf(List.of(found)), asPdf(found.name()), QUARTER);
        return replaced(reader, draft, paper, List.of(found), turned, "citizen.paper.turned", next, locale);
    }

    /** Puts the files of a paper together, in the order in which they came. */
    @PostMapping("/my/drafts/{id}/papers/{paper}/bind")
    View bind(Actor reader, @PathVariable UUID id, @PathVariable String paper, RedirectAttributes next, Locale locale) {
        var draft = draftPages.draft(reader, id);
        var files = draft.filesOf(paper);
        if (files.size() < 2) {
            return PapersController.back(id, paper, List.of(), next);
        }
        var bound = vault.bind(reader, filesOf(files), asPdf(files.getFirst().name()), 0);
        return replaced(reader, draft, paper, files, bound, "citizen.paper.bound", next, locale);
    }

    private View replaced(
            Actor reader,
            Draft draft,
            String paper,
            List<Draft.DraftFile> old,
            Kept made,
            String done,
            RedirectAttributes next,
            Locale locale) {
        return switch (made) {
            case Kept.Stored stored -> {
                var ids = old.stream().map(Draft.DraftFile::file).toList();
                drafts.replace(reader, draft.id(), paper, ids, stored.file());
                next.addFlashAttribute(Flash.NAME, Flash.done(done));
                yield PapersController.back(draft.id(), paper, List.of(), next);
            }
            case Kept.Refused refused ->
                PapersController.back(
                        draft.id(),
                        paper,
                        List.of(words.getMessage(
                                refused.messageKey(), refused.args().toArray(), locale)),
                        next);
        };
    }

    /** In the order of the draft, which is that of the pages. */
    private List<VaultFile> filesOf(List<Draft.DraftFile> files) {
        return files.stream().map(file -> vault.get(file.file())).toList();
    }

    private static String asPdf(String name) {
        return name.replaceFirst("\\.[^.]{1,5}$", "") + ".pdf";
    }
}
