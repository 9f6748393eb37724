// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.cosigning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Cosigner;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.Filing;

/**
 * Those who sign a draft too, and inviting one more.
 *
 * @param isHandedOver the owner has sent it; it is filed as soon as all have agreed
 * @param isComplete nothing is missing: what somebody is invited to read is what will be filed
 */
public record CosignersView(
        Filing filing,
        List<Cosigner> cosigners,
        boolean isHandedOver,
        boolean isComplete,
        boolean isFull,
        String name,
        String contact,
        List<Problem> problems) {

    public @Nullable String problemOf(String field) {
        return Problem.of(field, problems);
    }
}
