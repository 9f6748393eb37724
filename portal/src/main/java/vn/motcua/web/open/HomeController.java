// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.web.Pages;

@Controller
class HomeController {

    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    View home() {
        return pages.show("open/home", new HomeView("Motcua"));
    }
}
