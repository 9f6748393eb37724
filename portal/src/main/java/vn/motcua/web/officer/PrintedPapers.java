// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.FormNumber;

/** Which printed forms a dossier has by now. */
final class PrintedPapers {

    private PrintedPapers() {}

    static List<FormNumber> of(DossierView dossier) {
        var forms = new ArrayList<FormNumber>();
        forms.add(FormNumber.APPLICATION);
        addIf(dossier.dates().accepted() != null, FormNumber.APPOINTMENT, forms);
        addIf(has(dossier, "SupplementAsked"), FormNumber.SUPPLEMENT, forms);
        addIf(has(dossier, "DossierNotAccepted"), FormNumber.REFUSAL, forms);
        addIf(has(dossier, "DelayApologised"), FormNumber.APOLOGY, forms);
        addIf(has(dossier, "DossierStopped"), FormNumber.STOP, forms);
        addIf(dossier.verdict() != null, FormNumber.DECISION, forms);
        forms.add(FormNumber.CONTROL_SLIP);
        return forms;
    }

    private static void addIf(boolean there, FormNumber form, List<FormNumber> forms) {
        if (there) {
            forms.add(form);
        }
    }

    private static boolean has(DossierView dossier, String event) {
        return dossier.timeline().stream().anyMatch(line -> line.kind().equals(event));
    }
}
