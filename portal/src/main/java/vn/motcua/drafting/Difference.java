// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import vn.motcua.form.Bilingual;

/**
 * One thing that differs between two versions of a form.
 *
 * @param path the question, group or page; empty for the form itself
 * @param label how it is called there, the later wording if it is in both
 * @param before empty for what is new
 * @param after empty for what is gone
 */
public record Difference(Kind kind, String path, Bilingual label, Bilingual before, Bilingual after) {

    /** Each has its words under {@code drafting.diff.}. */
    public enum Kind {
        TITLE,
        PAGE_ADDED,
        PAGE_REMOVED,
        PAGE_TITLE,
        PAGE_HINT,
        PAGE_CONDITION,
        PAGES_MOVED,
        SECTIONS,
        QUESTION_ADDED,
        QUESTION_REMOVED,
        QUESTION_ELSEWHERE,
        QUESTIONS_MOVED,
        LABEL,
        SHORT,
        HINT,
        KIND,
        NOW_REQUIRED,
        NOT_REQUIRED,
        CONDITION,
        COMPUTATION,
        CHECKS,
        OPTION_ADDED,
        OPTION_REMOVED,
        OPTION_NAME,
        LIMIT,
        OTHER,
        TEST_ADDED,
        TEST_REMOVED,
        TEST_CHANGED
    }
}
