// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blank of each form: its number under either circular, its template, its size, and whether the code is a barcode. */
enum Blank {
    APPOINTMENT_SLIP("appointment-slip", "01", "01", PaperSize.A5, true),
    SUPPLEMENT_REQUEST("supplement-request", "02", "02", PaperSize.A5, true),
    REFUSAL_NOTICE("refusal-notice", "03", "03", PaperSize.A5, true),
    APOLOGY_NOTICE("apology-notice", "04", "04", PaperSize.A5, false),
    STOP_NOTICE("stop-notice", null, "05", PaperSize.A5, false),
    CONTROL_SLIP("control-slip", "05", "06", PaperSize.A5, true),
    REGISTER("register", "06", "07", PaperSize.A4_LANDSCAPE, false),
    DECISION_LETTER("decision-letter", null, null, PaperSize.A4, false),
    ADMINISTRATIVE_DOCUMENT("administrative-document", null, null, PaperSize.A4, false),
    APPLICATION_FORM("application-form", null, null, PaperSize.A4, true);

    private final String slug;
    private final @Nullable String numberOf2018;
    private final @Nullable String numberOf2025;
    private final PaperSize size;
    private final boolean barcode;

    Blank(String slug, @Nullable String numberOf2018, @Nullable String numberOf2025, PaperSize size, boolean barcode) {
        this.slug = slug;
        this.numberOf2018 = numberOf2018;
        this.numberOf2025 = numberOf2025;
        this.size = size;
        this.barcode = barcode;
    }

    static Blank of(PrintedForm form) {
        return switch (form) {
            case AppointmentSlip _ -> APPOINTMENT_SLIP;
            case SupplementRequest _ -> SUPPLEMENT_REQUEST;
            case RefusalNotice _ -> REFUSAL_NOTICE;
            case ApologyNotice _ -> APOLOGY_NOTICE;
            case StopNotice _ -> STOP_NOTICE;
            case ControlSlip _ -> CONTROL_SLIP;
            case Register _ -> REGISTER;
            case DecisionLetter _ -> DECISION_LETTER;
            case AdministrativeDocument _ -> ADMINISTRATIVE_DOCUMENT;
            case ApplicationForm _ -> APPLICATION_FORM;
        };
    }

    /** None where the circular has no such form. */
    Optional<String> number(RuleSet rules) {
        return Optional.ofNullable(
                switch (rules) {
                    case ND61_2018 -> numberOf2018;
                    case ND118_2025 -> numberOf2025;
                });
    }

    String slug() {
        return slug;
    }

    String template() {
        return "printing/" + slug + ".jte";
    }

    PaperSize size() {
        return size;
    }

    boolean hasBarcode() {
        return barcode;
    }
}
