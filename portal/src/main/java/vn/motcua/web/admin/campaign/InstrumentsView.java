// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.KeptInstrument;
import vn.motcua.web.component.Problem;

/** The instruments there are, and one to be sent in. */
public record InstrumentsView(List<KeptInstrument> instruments, List<Problem> problems) {

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
