// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;

/** A page of plain text: the keys of its paragraphs begin with its name. */
public record AboutView(String name, List<String> paragraphs) {

    static final AboutView ACCESSIBILITY = new AboutView("accessibility", List.of("1", "2", "3", "4"));
    static final AboutView SOURCE = new AboutView("source", List.of("1", "2", "3"));
}
