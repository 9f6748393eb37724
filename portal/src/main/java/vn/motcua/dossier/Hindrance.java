// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a step from going on.
 *
 * @param since when it was asked for, where it was
 * @param until by when the answer is expected
 * @param unit whose opinion is awaited; empty for others
 * @param papers that the applicant has to bring; empty for others
 * @param amountInDong that the applicant has to pay; none for others
 */
public record Hindrance(
        Kind kind,
        @Nullable Instant since,
        @Nullable Instant until,
        String unit,
        List<String> papers,
        @Nullable Long amountInDong) {

    public Hindrance {
        papers = List.copyOf(papers);
    }

    public enum Kind {
        /** The applicant has to bring papers or mend answers. */
        PAPERS,
        /** The applicant has to pay. */
        MONEY,
        /** Another unit has to give its opinion. */
        OPINION,
        /** The declaration lies on paper and is to be typed. */
        DECLARATION,
        /** Nobody has taken it. */
        NOBODY
    }
}
