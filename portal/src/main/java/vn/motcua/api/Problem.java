// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.motcua.dossier.Outcome;

/** An answer that is not what was asked for (RFC 9457), with a stable code for programs and a sentence for people. */
final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    Problem(HttpStatus status, String code, String detail) {
        this(status, code, detail, Map.of());
    }

    Problem(HttpStatus status, String code, String detail, Map<String, Object> more) {
        super(status, body(status, code, detail, more), null);
    }

    /** The rules do not allow it, or somebody was faster. */
    static Problem of(Outcome.Refused refused, Wording wording) {
        var field = refused.field();
        return new Problem(
                HttpStatus.CONFLICT,
                refused.code(),
                wording.of(refused.messageKey(), refused.args()),
                field == null ? Map.of() : Map.of("field", field));
    }

    private static ProblemDetail body(HttpStatus status, String code, String detail, Map<String, Object> more) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setProperty("code", code);
        more.forEach(body::setProperty);
        return body;
    }
}
