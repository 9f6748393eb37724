// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import vn.motcua.factor.PasskeyQuestion;

/** The question that a device was asked last, kept in the session and taken out with the answer: it counts once. */
final class PasskeyQuestions {

    private static final String NAME = "motcua.passkey.question";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private PasskeyQuestions() {}

    static String remember(PasskeyQuestion<?> question, HttpServletRequest request) {
        request.getSession().setAttribute(NAME, question);
        return question.json();
    }

    static Optional<PasskeyQuestion<PublicKeyCredentialCreationOptions>> takeForNew(HttpServletRequest request) {
        return take(request)
                .filter(question -> question.options() instanceof PublicKeyCredentialCreationOptions)
                .map(question -> new PasskeyQuestion<>(
                        (PublicKeyCredentialCreationOptions) question.options(),
                        question.json(),
                        question.origin(),
                        question.at()));
    }

    static Optional<PasskeyQuestion<PublicKeyCredentialRequestOptions>> takeToSignIn(HttpServletRequest request) {
        return take(request)
                .filter(question -> question.options() instanceof PublicKeyCredentialRequestOptions)
                .map(question -> new PasskeyQuestion<>(
                        (PublicKeyCredentialRequestOptions) question.options(),
                        question.json(),
                        question.origin(),
                        question.at()));
    }

    private static Optional<PasskeyQuestion<?>> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof PasskeyQuestion<?> question)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(question);
    }

    /** Where the page comes from, as a browser names it to a device. */
    static String origin(HttpServletRequest request) {
        var port = request.getServerPort();
        var isUsual = port == HTTP && "http".equals(request.getScheme())
                || port == HTTPS && "https".equals(request.getScheme());
        return request.getScheme() + "://" + request.getServerName() + (isUsual ? "" : ":" + port);
    }
}
