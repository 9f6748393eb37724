// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.cosigning;

import java.util.List;
import vn.motcua.dossier.Cosigner;
import vn.motcua.form.Summary;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;

/**
 * What somebody was invited to sign.
 *
 * @param content names what is shown, see {@link vn.motcua.dossier.Cosigning}
 * @param signsAs the name of the reader's account; blank when it has none yet
 * @param name as the reader typed it, for an account that has none
 */
public record CosignView(
        String address,
        Cosigner cosigner,
        String inviter,
        String procedure,
        String office,
        List<Row> applicant,
        Summary answers,
        List<Link> papers,
        String content,
        String signsAs,
        String name,
        String reason,
        List<Problem> problems) {}
