// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Page;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.ApplicantForm;
import vn.motcua.web.draft.CardNotice;
import vn.motcua.web.draft.CardOffer;
import vn.motcua.web.draft.Filing;

/**
 * The first page of a draft: whose dossier it is and how they want the result.
 *
 * @param mayBeBusiness a tax code will do where a person gives the number of their card
 * @param version of the draft that the page shows
 * @param isFromCheck something is corrected that was seen at the check; saving leads back there
 * @param card filling in from the picture of a card, and what became of the last
 * @param isNewerElsewhere another device has saved meanwhile; what is shown was typed here and is not saved yet
 */
public record ApplicantView(
        Filing filing,
        ApplicantForm form,
        boolean mayBeBusiness,
        List<Problem> problems,
        String back,
        long version,
        boolean isNewerElsewhere,
        boolean isFromCheck,
        CardOffer card) {

    ApplicantView withNewer() {
        return new ApplicantView(filing, form, mayBeBusiness, problems, back, version, true, isFromCheck, card);
    }

    ApplicantView told(@Nullable CardNotice notice) {
        return new ApplicantView(
                filing,
                form,
                mayBeBusiness,
                problems,
                back,
                version,
                isNewerElsewhere,
                isFromCheck,
                new CardOffer(card.address(), notice));
    }

    public boolean isForAnOrganisation() {
        return form.isForAnOrganisation();
    }

    /** An organisation is known by its tax code; everybody else may leave the number out. */
    public String idNumberLabel(Page page) {
        if (isForAnOrganisation()) {
            return page.t("acting.taxCode");
        }
        return page.t(mayBeBusiness ? "citizen.applicant.idNumber.business" : "citizen.applicant.idNumber") + " "
                + page.t("common.optional");
    }

    public @Nullable String problemOf(String field) {
        return Problem.of(field, problems);
    }
}
