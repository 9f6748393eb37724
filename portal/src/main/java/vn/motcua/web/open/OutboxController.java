// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.notification.Outbox;
import vn.motcua.web.Pages;

/** The messages of the demonstration, which are sent to nobody. There is no such page anywhere else. */
@Controller
@ConditionalOnBooleanProperty("motcua.demonstration")
class OutboxController {

    private static final int SHOWN = 50;

    private final Outbox outbox;
    private final Pages pages;

    OutboxController(Outbox outbox, Pages pages) {
        this.outbox = outbox;
        this.pages = pages;
    }

    @GetMapping("/demo/outbox")
    View show() {
        return pages.show("open/outbox", new OutboxView(outbox.latest(SHOWN)));
    }
}
