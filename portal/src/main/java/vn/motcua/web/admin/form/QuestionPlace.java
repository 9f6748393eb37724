// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

/**
 * Which question a page is about.
 *
 * @param at its path; empty for a new one, which goes into the section of the page, or into the group
 */
public record QuestionPlace(String at, String page, int section, String group) {

    static QuestionPlace of(String at) {
        return new QuestionPlace(at, "", 0, "");
    }
}
