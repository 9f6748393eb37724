// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.io.Serializable;
import java.util.List;
import vn.motcua.web.component.Problem;

/** Why the last file was not taken, carried over to the page of the papers. */
public record PaperRefused(String paper, String text) implements Serializable {

    public static final String NAME = "refused";
    public static final PaperRefused NOTHING = new PaperRefused("", "");

    public String textFor(String key) {
        return key.equals(paper) ? text : "";
    }

    public List<Problem> problems() {
        return text.isBlank() ? List.of() : List.of(new Problem(paper, text));
    }
}
