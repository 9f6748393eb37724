// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.Printing;

/** A paper as the answer to a request: shown by the browser under its name, and kept by nobody on the way. */
public final class PrintedPdf {

    private PrintedPdf() {}

    public static ResponseEntity<byte[]> of(PrintedForm form, Printing printing) {
        return of(printing.fileName(form), printing.pdf(form));
    }

    static ResponseEntity<byte[]> of(String name, byte[] content) {
        var shown = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(content);
    }
}
