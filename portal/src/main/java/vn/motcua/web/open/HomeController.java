// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;

@Controller
class HomeController {

    private static final List<String> EVENTS =
            List.of("birth", "marriage", "home", "land", "business", "work", "study", "health", "death");

    private final Pages pages;
    private final MessageSource words;

    HomeController(Pages pages, MessageSource words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/")
    View home(Locale locale) {
        var examples = Stream.of("birth", "stall", "house").map(each -> example(each, locale));
        var events = EVENTS.stream().map(each -> event(each, locale));
        return pages.show("open/home", new HomeView(examples.toList(), events.toList(), List.of()));
    }

    private Link example(String name, Locale locale) {
        var text = words.getMessage("open.home.example." + name, null, locale);
        var href = UriComponentsBuilder.fromPath("/procedures").queryParam("q", "{words}");
        return new Link(text, href.build(text).toString());
    }

    private HomeView.Event event(String name, Locale locale) {
        return new HomeView.Event(
                words.getMessage("open.event." + name, null, locale),
                words.getMessage("open.event." + name + ".text", null, locale),
                name,
                "/procedures?lifeEvent=" + name);
    }
}
