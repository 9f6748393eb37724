// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.util.Locale;
import java.util.Map;
import vn.motcua.dossier.FilingOutcome;

/** Where in what was sent the problem lies: a JSON pointer as a fragment (RFC 6901), such as {@code #/answers/records/0/kind}. */
final class Pointer {

    /** A page asks for these beside the applicant, a program sends them as {@code acting}. */
    private static final Map<String, String> ACTING = Map.of(
            "applicant.submitter", "applicant.submittedBy",
            "applicant.submitterId", "applicant.acting.idNumber",
            "applicant.position", "applicant.acting.position",
            "applicant.born", "applicant.acting.born");

    private Pointer() {}

    static String to(FilingOutcome.Problem problem) {
        var field = ACTING.getOrDefault(problem.field(), problem.field());
        if (field.isEmpty()) {
            return "#";
        }
        if (field.startsWith("papers.")) {
            return "#/papers";
        }
        return (isAboutAnAnswer(problem) ? "#/answers/" : "#/")
                + field.replace("~", "~0").replaceAll("[.\\[]", "/").replace("]", "");
    }

    /** The form speaks of its own fields, and its codes are written small: {@code required}. */
    private static boolean isAboutAnAnswer(FilingOutcome.Problem problem) {
        return !problem.code().equals(problem.code().toUpperCase(Locale.ROOT));
    }
}
