// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.IssuedPaper;
import vn.motcua.identity.Actor;
import vn.motcua.printing.Printing;
import vn.motcua.vault.Vault;

/** The printed papers of a dossier as PDF, for its owner and for the officers who may see it. */
@Controller
class PrintController {

    private final Dossiers dossiers;
    private final Printing printing;
    private final Vault vault;

    PrintController(Dossiers dossiers, Printing printing, Vault vault) {
        this.dossiers = dossiers;
        this.vault = vault;
        this.printing = printing;
    }

    @GetMapping({"/my/dossiers/{code}/print/{form}", "/desk/dossiers/{code}/print/{form}"})
    ResponseEntity<byte[]> print(Actor actor, Locale locale, @PathVariable String code, @PathVariable FormNumber form) {
        return dossiers.issued(actor, code, form, locale)
                .map(this::kept)
                .or(() -> dossiers.printed(actor, code, form, locale).map(paper -> PrintedPdf.of(paper, printing)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> kept(IssuedPaper paper) {
        try (var content = vault.open(paper.file())) {
            return PrintedPdf.of(paper.name(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The issued paper " + paper.name() + " cannot be read from the vault", e);
        }
    }
}
