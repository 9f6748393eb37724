// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import vn.motcua.form.FormView;
import vn.motcua.web.component.Problem;

/**
 * The declaration that came on paper, being typed.
 *
 * @param back where the dossier is
 * @param list the place in the list from which the dossier was opened; blank for none
 * @param reading where its scans are read
 */
public record DeclarationView(
        String code,
        String procedure,
        String applicant,
        FormView form,
        String step,
        String list,
        String back,
        String reading,
        List<Problem> problems) {

    /** Where it is sent. */
    public String action() {
        return DeclarationController.address(code);
    }
}
