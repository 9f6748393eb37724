// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** An interview: before it begins, at a question, or with all questions answered. */
public record InterviewView(
        String id,
        String code,
        String place,
        String name,
        String address,
        String remark,
        Stage stage,
        @Nullable Ask ask,
        List<Line> lines,
        List<Problem> problems) {

    /** Where the interview stands. */
    public enum Stage {
        BEFORE,
        ASKING,
        COMPLETE,
        /** Handed in; nothing can be changed any more. */
        OVER
    }

    /**
     * The question to put.
     *
     * @param isNumber a number is typed
     * @param silences ways of having no answer
     * @param before address of the question before; null at the first
     * @param shown when the page was made, in milliseconds
     */
    public record Ask(
            String column,
            String section,
            String question,
            boolean isNumber,
            String range,
            List<Choice> options,
            List<Choice> silences,
            String answer,
            @Nullable String before,
            int answered,
            int asked,
            long shown) {

        public boolean isSilent() {
            return silences.stream().anyMatch(silence -> silence.value().equals(answer));
        }
    }

    /** An answer to be read over. */
    public record Line(String question, String answer, String href) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }

    public String href() {
        return "/desk/interviews/" + id;
    }
}
