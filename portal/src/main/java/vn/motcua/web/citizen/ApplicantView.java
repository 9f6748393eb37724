// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * The first page of a draft: whose dossier it is and how they want the result.
 *
 * @param mayBeBusiness a tax code will do where a person gives the number of their card
 */
public record ApplicantView(
        Filing filing, ApplicantForm form, boolean mayBeBusiness, List<Problem> problems, String back) {

    public @Nullable String problemOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }
}
