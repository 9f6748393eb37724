// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;

/** The answers in reading order: for "check your answers", the official's view and the printed form. */
public record Summary(String title, List<Part> parts) {

    /** @param pageId the page to go back to for a change */
    public record Part(String pageId, String title, List<Row> rows) {}

    /**
     * @param path the field
     * @param group the block or row it stands in ("Cha", "Người con 2"), empty for none
     * @param answer empty when nothing was answered
     */
    public record Row(String path, String group, String question, String answer) {

        /** The id of the question on its page. */
        public String anchor() {
            return Renderer.id(path);
        }

        /** The question, and whose: "Cha – Họ và tên". */
        public String label() {
            return group.isEmpty() ? question : group + " – " + question;
        }
    }
}
