// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.motcua.web.component.Link;
import vn.motcua.web.guide.OnTour;
import vn.motcua.web.guide.Tour;
import vn.motcua.web.help.ChapterView;
import vn.motcua.web.help.ChapterView.Section;
import vn.motcua.web.help.HelpView;
import vn.motcua.web.open.AboutView;

/** Pages of help in states that are hard to come by. */
@Controller
@Profile("gallery")
class HelpGallery {

    private static final HelpView.Line LINE = new HelpView.Line("Nộp hồ sơ", "Mỗi trang hỏi một việc.", "/help/file");

    static final Map<String, Supplier<Gallery.Show>> PAGES = Map.of(
            "found",
            () -> new Gallery.Show("help/help", new HelpView("mất mạng giữa chừng", List.of(LINE, LINE), List.of())),
            "none",
            () -> new Gallery.Show("help/help", new HelpView("xyzzy’".repeat(25), List.of(), List.of())),
            "chapter",
            () -> new Gallery.Show(
                    "help/chapter",
                    new ChapterView(
                            "Nộp hồ sơ",
                            "Mỗi trang hỏi một việc.",
                            "Dành cho người dân và doanh nghiệp",
                            true,
                            List.of(
                                    new Section(
                                            1,
                                            "Bắt đầu",
                                            List.of("Bấm “Bắt đầu”."),
                                            "Lưu ý nhỏ.",
                                            "Hình",
                                            "images/mark.svg"),
                                    new Section(2, "Gửi", List.of("Bấm “Gửi”.", "Giữ mã."), "", "", null)),
                            null,
                            new Link("Chụp và gửi giấy tờ", "/help/papers"))));

    @GetMapping("/help/gallery/help/{name}")
    View show(@PathVariable String name) {
        var show = Objects.requireNonNull(PAGES.get(name), name).get();
        return pages.show(show.template(), show.view());
    }

    /** A page to which a visitor of a tour has strayed. */
    @GetMapping("/help/gallery/tour/strayed")
    View tour(HttpServletRequest request) {
        request.setAttribute(Pages.ON_TOUR, new OnTour(Tour.CITIZEN, 4, false));
        return pages.show("open/about", new AboutView("source", List.of("1", "2", "3")));
    }

    private final Pages pages;

    HelpGallery(Pages pages) {
        this.pages = pages;
    }
}
