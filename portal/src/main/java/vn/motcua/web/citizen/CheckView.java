// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import vn.motcua.form.Summary;
import vn.motcua.web.component.Problem;

/**
 * All answers and papers before the dossier is sent.
 *
 * @param token sent along, so that a second click sends nothing twice
 */
public record CheckView(
        Filing filing,
        Summary answers,
        List<PapersView.Slot> papers,
        String limit,
        String fee,
        String token,
        String back,
        List<Problem> problems) {}
