// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the interface is a problem document with a code; what we did wrong goes to the log, not to the caller. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

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

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException problem) {
        LOG.error("A request of the interface failed", problem);
        var body = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        body.setProperty("code", HttpStatus.INTERNAL_SERVER_ERROR.name());
        return ResponseEntity.internalServerError().body(body);
    }
}
