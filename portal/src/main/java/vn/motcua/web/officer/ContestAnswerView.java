// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import vn.motcua.dossier.Contest;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/**
 * A complaint and its answer.
 *
 * @param mine the reader is to answer it
 */
public record ContestAnswerView(
        Contest contest,
        String procedure,
        String unit,
        List<Link> files,
        boolean mine,
        List<Choice> findings,
        String finding,
        String text,
        List<Problem> problems) {}
