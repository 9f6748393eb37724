// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.List;
import vn.motcua.vault.VaultFile;
import vn.motcua.web.component.Problem;

/**
 * Contesting the way a dossier ended.
 *
 * @param until when it may be contested
 * @param kept the files that came with what was written before
 */
public record ContestView(
        String code,
        String procedure,
        Instant until,
        String reason,
        List<VaultFile> kept,
        long largestInBytes,
        int mostFiles,
        List<Problem> problems) {}
