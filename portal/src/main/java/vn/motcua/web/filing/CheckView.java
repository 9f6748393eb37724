// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Cosigner;
import vn.motcua.form.Summary;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Row;
import vn.motcua.web.draft.Filing;
import vn.motcua.web.paper.PapersView;

/**
 * All answers and papers before the dossier is sent.
 *
 * @param todo what is still missing or wrong, each leading to its place
 * @param before the code of a dossier that says the same and is still open
 */
public record CheckView(
        Filing filing,
        List<Row> applicant,
        Summary answers,
        PapersView.Papers papers,
        String limit,
        List<String> fees,
        String back,
        List<Link> todo,
        @Nullable String before,
        List<Cosigner> cosigners) {}
