// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.drafting.DraftState;
import vn.motcua.web.component.Problem;

/**
 * What is to be published.
 *
 * @param isFirst there is no version to compare with
 * @param failing the names of tests that fail
 * @param keeps who keeps the present version, in words
 * @param newer the number of a version that was published since; null for none
 * @param said the last words of the review
 */
public record ReviewView(
        WorkshopView workshop,
        int revision,
        DraftState state,
        List<String> differences,
        boolean isFirst,
        int tests,
        List<String> failing,
        String keeps,
        boolean hasReviewer,
        boolean isOwnWork,
        @Nullable Integer newer,
        List<String> said,
        ReviewForm form,
        List<Problem> problems) {

    public static final int LONGEST_REMARK = 500;

    public boolean isReady() {
        return state == DraftState.APPROVED || !hasReviewer;
    }

    public boolean isInReview() {
        return state == DraftState.IN_REVIEW;
    }

    /** What has changed, a line each, as far as it goes into a remark: for a version whose author wrote none. */
    static String remarkOf(List<String> differences) {
        return differences.stream().reduce("", ReviewView::joined).strip();
    }

    private static String joined(String before, String next) {
        return before.length() + next.length() >= LONGEST_REMARK ? before : before + "\n" + next;
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
