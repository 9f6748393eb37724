// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.motcua.platform.DatabaseAway;
import vn.motcua.platform.StorageFull;

/** Every error of the interface is a problem document with a code; what we did wrong goes to the log, not to the caller. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Wording wording;

    ApiProblems(Wording wording) {
        this.wording = wording;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception problem, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answer = super.handleExceptionInternal(problem, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail detail && !hasCode(detail)) {
            detail.setProperty("code", HttpStatus.valueOf(status.value()).name());
        }
        return answer;
    }

    private static boolean hasCode(ProblemDetail detail) {
        var properties = detail.getProperties();
        return properties != null && properties.containsKey("code");
    }

    /** The firewall looks at a parameter when it is read. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> turnedBack(RequestRejectedException problem) {
        return answer(HttpStatus.BAD_REQUEST, HttpStatus.BAD_REQUEST.name(), "400");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException problem) {
        if (DatabaseAway.isBehind(problem)) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE.name(), "away");
        }
        if (StorageFull.isBehind(problem)) {
            return answer(HttpStatus.INSUFFICIENT_STORAGE, StorageFull.CODE, "507");
        }
        LOG.error("A request of the interface failed", problem);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, HttpStatus.INTERNAL_SERVER_ERROR.name(), "500");
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String kind) {
        var body = ProblemDetail.forStatusAndDetail(status, wording.of("errors.program." + kind, List.of()));
        body.setProperty("code", code);
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseAway.RETRY_AFTER_IN_SECONDS));
        }
        return answer.body(body);
    }
}
