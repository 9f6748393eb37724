// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A printed paper as it was given out, kept in the vault.
 *
 * @param name the name of the file; for a result the code of the dossier and its number, "…-KQ(1).pdf"
 * @param sha256 the digest of its content
 */
public record IssuedPaper(FormNumber form, String name, UUID file, String sha256, Instant issuedAt) {}
