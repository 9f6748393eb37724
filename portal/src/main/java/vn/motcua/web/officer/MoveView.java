// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import vn.motcua.web.component.Problem;

/**
 * The page that asks what a move needs.
 *
 * @param stepName the step it is made on; empty when it is about the dossier as a whole
 * @param grave it ends or turns back the dossier, so its button warns
 * @param printed it sends a paper that can be looked at before
 * @param list the place in the list from which the dossier was opened; empty for one opened by itself
 * @param back the dossier
 * @param nobody there is nobody to give the step to, so that the page asks nothing
 */
public record MoveView(
        String code,
        String procedure,
        String applicant,
        String kind,
        String step,
        String stepName,
        String title,
        String explanation,
        boolean grave,
        boolean printed,
        boolean nobody,
        List<MoveField> fields,
        String list,
        String back,
        List<Problem> problems) {}
