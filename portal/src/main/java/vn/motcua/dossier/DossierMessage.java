// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.vault.VaultFile;

/**
 * A message about a dossier.
 *
 * @param author the name of who wrote it
 * @param unit of the officer who wrote it; blank for the applicant
 */
public record DossierMessage(
        UUID id, Instant at, boolean fromApplicant, String author, String unit, String text, List<VaultFile> files) {

    public DossierMessage {
        files = List.copyOf(files);
    }
}
