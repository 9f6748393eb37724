// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Frame;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.DraftPages;

/** Cutting a photographed page out of its surroundings: by numbers, or by dragging the corners of a frame. */
@Controller
class CropController {

    private static final int WHOLE = 100;

    private final Pages pages;
    private final DraftPages draftPages;
    private final Drafts drafts;
    private final Vault vault;
    private final MessageSource words;

    CropController(Pages pages, DraftPages draftPages, Drafts drafts, Vault vault, MessageSource words) {
        this.pages = pages;
        this.draftPages = draftPages;
        this.drafts = drafts;
        this.vault = vault;
        this.words = words;
    }

    /** How much goes at each edge, in percent, as typed. */
    record Edges(String left, String top, String right, String bottom) {

        /** Nothing unless all of it are numbers that leave something. */
        Optional<Frame> frame() {
            try {
                var frame = new Frame(part(left), part(top), 1 - part(right), 1 - part(bottom));
                return frame.isGood() ? Optional.of(frame) : Optional.empty();
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }

        private static double part(String typed) {
            return typed.isBlank() ? 0 : Double.parseDouble(typed.strip().replace(',', '.')) / WHOLE;
        }
    }

    @GetMapping("/my/drafts/{id}/papers/{paper}/{file}/crop")
    View ask(Actor reader, @PathVariable UUID id, @PathVariable String paper, @PathVariable UUID file, Locale locale) {
        var draft = draftPages.draft(reader, id);
        var edges = new Edges("0", "0", "0", "0");
        return show(HttpStatus.OK, reader, draft, paper, found(draft, file), edges, List.of(), locale);
    }

    @PostMapping("/my/drafts/{id}/papers/{paper}/{file}/crop")
    View crop(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String paper,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "0") String left,
            @RequestParam(defaultValue = "0") String top,
            @RequestParam(defaultValue = "0") String right,
            @RequestParam(defaultValue = "0") String bottom,
            @RequestParam(defaultValue = "") String action,
            RedirectAttributes next,
            Locale locale) {
        var draft = draftPages.draft(reader, id);
        var found = found(draft, file);
        var edges = new Edges(left, top, right, bottom);
        var frame = edges.frame();
        if (frame.isEmpty()) {
            var problem = new Problem("left", words.getMessage("crop.wrong", null, locale));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, draft, paper, found, edges, List.of(problem), locale);
        }
        if (action.equals("look")) {
            return show(HttpStatus.OK, reader, draft, paper, found, edges, List.of(), locale);
        }
        return switch (vault.crop(reader, vault.get(file), frame.get())) {
            case Kept.Stored stored -> {
                drafts.replace(reader, id, paper, List.of(file), stored.file());
                next.addFlashAttribute(Flash.NAME, Flash.done("crop.done"));
                yield PapersController.back(id, paper, List.of(), next);
            }
            case Kept.Refused refused -> {
                var text = words.getMessage(refused.messageKey(), refused.args().toArray(), locale);
                yield PapersController.back(id, paper, List.of(text), next);
            }
        };
    }

    /** The upright picture, or the part of it within the edges. */
    @GetMapping("/my/drafts/{id}/papers/{paper}/{file}/preview")
    ResponseEntity<byte[]> preview(
            Actor reader,
            @PathVariable UUID id,
            @PathVariable String paper,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "0") String left,
            @RequestParam(defaultValue = "0") String top,
            @RequestParam(defaultValue = "0") String right,
            @RequestParam(defaultValue = "0") String bottom) {
        found(draftPages.draft(reader, id), file);
        var frame = new Edges(left, top, right, bottom).frame().orElse(Frame.WHOLE);
        return vault.preview(vault.get(file), frame)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(picture))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build());
    }

    private static Draft.DraftFile found(Draft draft, UUID file) {
        return draft.find(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View show(
            HttpStatus status,
            Actor reader,
            Draft draft,
            String paper,
            Draft.DraftFile file,
            Edges edges,
            List<Problem> problems,
            Locale locale) {
        var drawn = draftPages.drawn(reader, draft, locale);
        var address = "/my/drafts/" + draft.id() + "/papers/" + paper + "/" + file.file();
        return pages.show(
                status,
                "filing/crop",
                new CropView(
                        draftPages.frame(draft, drawn, DraftPages.PAPERS, locale),
                        address,
                        file.name(),
                        edges.left(),
                        edges.top(),
                        edges.right(),
                        edges.bottom(),
                        "/my/drafts/" + draft.id() + DraftPages.PAPERS + "#" + paper + "-name",
                        problems));
    }
}
