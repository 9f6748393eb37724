// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.web.Pages;

/** The living guide: every token and every component in every state, from the templates that the pages use. */
@Controller
class DesignController {

    private final Pages pages;
    private final InstantSource clock;

    DesignController(Pages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/design")
    View design() {
        return pages.show("open/design", new DesignView(clock.instant()));
    }
}
