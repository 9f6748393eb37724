// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

/**
 * Whose words are written.
 *
 * @param page empty for the form itself, or for a new page
 * @param section its number; -1 for the page itself
 * @param isNew what is written makes a new page, or a new section of the page
 */
public record PagePlace(String page, int section, boolean isNew) {

    boolean isForm() {
        return page.isEmpty() && !isNew;
    }

    boolean isSection() {
        return section >= 0 || isNew && !page.isEmpty();
    }

    public String kind() {
        return isForm() ? "form" : isSection() ? "section" : "page";
    }
}
