// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Vault;
import vn.motcua.web.Pages;
import vn.motcua.web.officer.inbox.DeskBars;

/** A dossier at the desk, and its files. */
@Controller
class DeskDossierController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final DeskDossierPage page;
    private final DeskBars bars;
    private final Vault vault;

    DeskDossierController(Pages pages, Dossiers dossiers, DeskDossierPage page, DeskBars bars, Vault vault) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.page = page;
        this.bars = bars;
        this.vault = vault;
    }

    @GetMapping("/desk/dossiers/{code}")
    View dossier(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String done) {
        return dossiers.view(actor, code)
                .map(view -> pages.show(
                        "officer/dossier", page.of(actor, view, bars.of(actor, view.code(), list, done), locale)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/desk/dossiers/{code}/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String code, @PathVariable UUID file) {
        if (!dossiers.mayRead(actor, code, file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var kept = vault.get(file);
        var shown = kept.isShownByBrowsers() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(kept.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(kept.mediaType()))
                .contentLength(kept.sizeInBytes())
                .body(new InputStreamResource(vault.open(file)));
    }
}
