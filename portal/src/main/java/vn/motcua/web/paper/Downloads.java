// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.vault.Vault;

/** Sends a file of the vault; the caller has decided that the reader may have it. */
@Component
public class Downloads {

    private final Vault vault;

    Downloads(Vault vault) {
        this.vault = vault;
    }

    public ResponseEntity<Resource> of(UUID id) {
        return of(id, vault.get(id).name());
    }

    /** Under another name than it came with. */
    public ResponseEntity<Resource> of(UUID id, String name) {
        var file = vault.get(id);
        var shown = file.isShownByBrowsers() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name, StandardCharsets.UTF_8).build().toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.sizeInBytes())
                .body(new InputStreamResource(vault.open(id)));
    }
}
