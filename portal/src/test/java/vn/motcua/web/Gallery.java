// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;

/** Pages in states that are hard to come by (errors, emptiness, long names), to look at and to test for everyone. */
@Controller
@Profile("gallery")
class Gallery {

    private static final Authentication OFFICER = ActorAuthentication.of(new Actor(
            UUID.fromString("01990000-0000-7000-8000-000000000001"),
            Actor.Kind.OFFICER,
            "Công Tằng Tôn Nữ Thị Hoàng Phương",
            List.of(post(Role.ONE_STOP_CLERK), post(Role.ADMINISTRATOR))));

    private static final Map<String, Supplier<Show>> PAGES =
            together(OpenGallery.PAGES, FilingGallery.PAGES, CitizenGallery.PAGES);

    private final Pages pages;

    Gallery(Pages pages) {
        this.pages = pages;
    }

    static Set<String> names() {
        return PAGES.keySet();
    }

    @GetMapping("/help/gallery/{name}")
    View show(@PathVariable String name) {
        var show = Objects.requireNonNull(PAGES.get(name), name).get();
        return pages.show(HttpStatus.OK, show.template(), show.view());
    }

    /** A page of the desk, read by an officer who also administers, so that the layout offers all its ways. */
    @GetMapping("/help/gallery/desk/{name}")
    View showDesk(@PathVariable String name) {
        var show = Objects.requireNonNull(DeskGallery.find(name), name).get();
        SecurityContextHolder.getContext().setAuthentication(OFFICER);
        return pages.show(HttpStatus.OK, show.template(), show.view());
    }

    @GetMapping("/help/gallery/form/{name}")
    View showForm(@PathVariable String name) {
        var show = Objects.requireNonNull(FormGallery.PAGES.get(name), name).get();
        SecurityContextHolder.getContext().setAuthentication(OFFICER);
        return pages.show(HttpStatus.OK, show.template(), show.view());
    }

    /** A page as a controller would show it. */
    record Show(String template, Object view) {}

    private static Post post(Role role) {
        return new Post("H57.104", role, LocalDate.of(2026, 1, 1), null);
    }

    /** The pages of several galleries by their names, in order. */
    @SafeVarargs
    static Map<String, Supplier<Show>> together(Map<String, Supplier<Show>>... galleries) {
        var all = new TreeMap<String, Supplier<Show>>();
        Stream.of(galleries)
                .forEach(gallery -> gallery.forEach((name, show) -> {
                    if (all.put(name, show) != null) {
                        throw new IllegalStateException(
                                "Two pages of the gallery have the name " + name + "; one hides the other");
                    }
                }));
        return all;
    }
}
