// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

    /** The question of this kind that was asked last; it can be answered once. */
    static <T> Optional<PasskeyQuestion<T>> take(Class<T> kind, HttpServletRequest request) {
        return take(request)
                .filter(question -> kind.isInstance(question.options()))
                .map(question -> new PasskeyQuestion<>(
                        kind.cast(question.options()), question.json(), question.origin(), question.at()));
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
