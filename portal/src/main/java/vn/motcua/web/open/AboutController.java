// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.web.Pages;

/** What the portal says of itself. */
@Controller
class AboutController {

    private final Pages pages;

    AboutController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/accessibility")
    View accessibility() {
        return pages.show("open/about", AboutView.ACCESSIBILITY);
    }

    @GetMapping("/source")
    View source() {
        return pages.show("open/about", AboutView.SOURCE);
    }

    /** What a browser that keeps our pages shows while it has no network. */
    @GetMapping("/offline")
    View offline() {
        return pages.show("open/offline", "");
    }
}
