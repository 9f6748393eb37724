// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import org.jspecify.annotations.Nullable;

/** A form as facts. {@link Printing} gives it its numbers, titles, words and shape. */
public sealed interface PrintedForm
        permits AppointmentSlip,
                SupplementRequest,
                RefusalNotice,
                ApologyNotice,
                StopNotice,
                ControlSlip,
                Register,
                DecisionLetter,
                AdministrativeDocument,
                ApplicationForm {

    Letterhead letterhead();

    /** The dossier the form is about; none for the register, which lists many. */
    @Nullable
    FiledDossier dossier();
}
