// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FormNumber;
import vn.motcua.identity.Actor;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.Printing;

/** The printed papers of a dossier as PDF, for its owner and for the officers who may see it. */
@Controller
class PrintController {

    private final Dossiers dossiers;
    private final Printing printing;

    PrintController(Dossiers dossiers, Printing printing) {
        this.dossiers = dossiers;
        this.printing = printing;
    }

    @GetMapping({"/my/dossiers/{code}/print/{form}", "/desk/dossiers/{code}/print/{form}"})
    ResponseEntity<byte[]> print(Actor actor, Locale locale, @PathVariable String code, @PathVariable FormNumber form) {
        return dossiers.printed(actor, code, form, locale)
                .map(this::pdf)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> pdf(PrintedForm form) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(printing.fileName(form), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printing.pdf(form));
    }
}
