// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;

@RestController
@Tag(name = "Uploads")
class UploadsApi {

    private final Vault vault;
    private final Wording wording;

    UploadsApi(Vault vault, Wording wording) {
        this.vault = vault;
        this.wording = wording;
    }

    record UploadJson(UUID id, String name, String mediaType, long sizeInBytes, String sha256) {}

    @PostMapping(path = "/api/v1/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Upload a file, to be named in a dossier's papers")
    UploadJson upload(Actor actor, @RequestPart("file") MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return switch (vault.keep(actor, name == null ? "" : name, content)) {
                case Kept.Stored(var stored) ->
                    new UploadJson(
                            stored.id(), stored.name(), stored.mediaType(), stored.sizeInBytes(), stored.sha256());
                case Kept.Refused refused ->
                    throw new Problem(
                            refused.isForLackOfRoom()
                                    ? HttpStatus.INSUFFICIENT_STORAGE
                                    : HttpStatus.UNPROCESSABLE_CONTENT,
                            refused.code(),
                            wording.of(refused.messageKey(), refused.args()));
            };
        }
    }
}
