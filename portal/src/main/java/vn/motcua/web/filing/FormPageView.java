// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView;
import vn.motcua.web.draft.CardNotice;
import vn.motcua.web.draft.CardOffer;
import vn.motcua.web.draft.Filing;

/**
 * One page of the form of a draft.
 *
 * @param version of the draft that the page shows
 * @param isFromCheck something is corrected that was seen at the check; saving leads back there
 * @param card filling in from the picture of a card, and what became of the last
 * @param isNewerElsewhere another device has saved meanwhile; what is shown was typed here and is not saved yet
 */
public record FormPageView(
        Filing filing,
        FormView form,
        FormView.PageView current,
        List<FormView.ErrorLink> problems,
        String back,
        long version,
        boolean isNewerElsewhere,
        boolean isFromCheck,
        CardOffer card) {

    FormPageView withNewer() {
        return new FormPageView(filing, form, current, problems, back, version, true, isFromCheck, card);
    }

    FormPageView told(@Nullable CardNotice notice) {
        return new FormPageView(
                filing,
                form,
                current,
                problems,
                back,
                version,
                isNewerElsewhere,
                isFromCheck,
                new CardOffer(card.address(), notice));
    }
}
