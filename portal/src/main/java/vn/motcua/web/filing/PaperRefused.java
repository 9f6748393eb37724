// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.io.Serializable;
import java.util.List;
import vn.motcua.web.component.Problem;

/** Why the last file was not taken, carried over to the page of the papers. */
record PaperRefused(String paper, String text) implements Serializable {

    static final String NAME = "refused";
    static final PaperRefused NOTHING = new PaperRefused("", "");

    String textFor(String key) {
        return key.equals(paper) ? text : "";
    }

    List<Problem> problems() {
        return text.isBlank() ? List.of() : List.of(new Problem(paper, text));
    }
}
