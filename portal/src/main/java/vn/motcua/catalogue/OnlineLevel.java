// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** How much of a procedure can be done from home (Decree 42/2022, article 11). */
public enum OnlineLevel {
    FULL("Trực tuyến toàn trình", "Fully online"),
    PARTIAL("Trực tuyến một phần", "Partly online"),
    NONE("Nộp trực tiếp hoặc qua bưu chính", "At the counter or by post");

    private final Wording name;

    OnlineLevel(String vi, String en) {
        name = new Wording(vi, en);
    }

    public Wording wording() {
        return name;
    }
}
