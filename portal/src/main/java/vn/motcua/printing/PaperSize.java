// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.Locale;

/** The sheets that circular 01/2018 art. 10 asks for: A5, the register on A4; letters on A4 as decree 30/2020 has it. */
enum PaperSize {
    A5("148mm 210mm", "9mm 11mm 10mm 12mm", "counter(page) '/' counter(pages)"),
    A4("210mm 297mm", "18mm 16mm 18mm 26mm", "counter(page) '/' counter(pages)"),
    /** A long register is printed in parts, none of which knows how many pages there will be. */
    A4_LANDSCAPE("297mm 210mm", "12mm 10mm 13mm 10mm", "counter(page)");

    private final String dimensions;
    private final String margins;
    private final String pageNumber;

    PaperSize(String dimensions, String margins, String pageNumber) {
        this.dimensions = dimensions;
        this.margins = margins;
        this.pageNumber = pageNumber;
    }

    String pageRule() {
        return """
                @page {
                  size: %s;
                  margin: %s;
                  @bottom-right {
                    content: %s;
                    font-family: "Form";
                    font-size: 7pt;
                    color: #444444;
                    vertical-align: top;
                    padding-top: 2mm;
                  }
                }
                """.formatted(dimensions, margins, pageNumber);
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
