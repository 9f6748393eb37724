// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

/** How the places are called in which an official says what is wrong: the same wherever it is asked. */
public final class FaultFields {

    private FaultFields() {}

    /** For a paper by its number in the dossier. */
    public static String ofPaper(int number) {
        return "why" + number;
    }

    /** For an answer by its path in the form. */
    public static String ofAnswer(String path) {
        return "answer-" + path;
    }
}
