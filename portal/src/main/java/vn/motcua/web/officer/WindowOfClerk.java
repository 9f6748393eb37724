// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.queue.Queue;
import vn.motcua.queue.Ticket;
import vn.motcua.queue.Window;

/** The window at which a clerk sits, remembered while they are signed in: whoever has been received is followed by the next. */
@Component
class WindowOfClerk {

    private static final String SITS_AT = "window";

    private final Queue queue;

    WindowOfClerk(Queue queue) {
        this.queue = queue;
    }

    void sitsAt(Window window, HttpSession session) {
        session.setAttribute(SITS_AT, window.unit() + "/" + window.number());
    }

    /** Where the clerk calls: the window, or the page on which it is chosen. */
    String address(Actor clerk, HttpSession session) {
        return find(clerk, session).map(WindowOfClerk::address).orElse("/desk/queue");
    }

    /** Whose visit ends when the next person is called. */
    ReceivedView.@Nullable Next next(Actor clerk, HttpSession session) {
        return find(clerk, session).map(this::next).orElse(null);
    }

    private ReceivedView.Next next(Window window) {
        var served = queue.served(window);
        return new ReceivedView.Next(
                address(window) + "/next",
                window.number(),
                served.map(Ticket::id).map(Object::toString).orElse(""),
                served.map(Ticket::label).orElse(""));
    }

    private static String address(Window window) {
        return "/desk/queue/" + window.unit() + "/" + window.number();
    }

    private Optional<Window> find(Actor clerk, HttpSession session) {
        return session.getAttribute(SITS_AT) instanceof String text
                ? window(text).filter(it -> serves(clerk, it))
                : Optional.empty();
    }

    private static Optional<Window> window(String text) {
        var slash = text.indexOf('/');
        return Optional.of(new Window(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1))));
    }

    private boolean serves(Actor clerk, Window window) {
        return queue.hallsOf(clerk).stream().anyMatch(hall -> hall.code().equals(window.unit()));
    }
}
