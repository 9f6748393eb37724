// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.Locale;

/** The sheets that circular 01/2018 art. 10 asks for: A5, the register on A4; letters on A4 as decree 30/2020 has it. */
enum PaperSize {
    A5("148mm 210mm", "9mm 11mm 10mm 12mm"),
    A4("210mm 297mm", "18mm 16mm 18mm 26mm"),
    A4_LANDSCAPE("297mm 210mm", "12mm 10mm 13mm 10mm");

    private final String dimensions;
    private final String margins;

    PaperSize(String dimensions, String margins) {
        this.dimensions = dimensions;
        this.margins = margins;
    }

    String pageRule() {
        return "@page { size: %s; margin: %s; }\n".formatted(dimensions, margins);
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
