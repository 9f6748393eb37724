// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.draft;

import java.util.List;
import vn.motcua.web.component.Stage;

/** What all pages of one draft show above their content: which procedure, where, and how far. */
public record Filing(String draft, String procedure, String office, List<Stage> stages) {

    public String address(String rest) {
        return "/my/drafts/" + draft + rest;
    }
}
