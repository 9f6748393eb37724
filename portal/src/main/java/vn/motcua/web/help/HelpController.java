// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.guide.Chapter;
import vn.motcua.web.help.HelpView.Line;
import vn.motcua.web.help.HelpView.PartView;

/** The manual as pages of the portal. */
@Controller
class HelpController {

    private static final int LONGEST_QUESTION = 200;

    private final Pages pages;
    private final Manual manual;
    private final HelpSearch search;
    private final MessageSource words;

    HelpController(Pages pages, Manual manual, HelpSearch search, MessageSource words) {
        this.pages = pages;
        this.manual = manual;
        this.search = search;
        this.words = words;
    }

    @GetMapping("/help")
    View help(@RequestParam(defaultValue = "") String q, Locale locale) {
        var asked = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUESTION));
        var found = search.find(asked).stream()
                .map(chapter -> line(chapter, locale))
                .toList();
        var parts =
                Stream.of(Chapter.Part.values()).map(part -> part(part, locale)).toList();
        return pages.show("help/help", new HelpView(asked, found, parts));
    }

    private PartView part(Chapter.Part part, Locale locale) {
        var chapters =
                part.chapters().stream().map(chapter -> line(chapter, locale)).toList();
        return new PartView(part.id(), words.getMessage(part.messageKey(), null, locale), chapters);
    }

    private Line line(Chapter chapter, Locale locale) {
        return new Line(manual.title(chapter, locale), manual.lead(chapter, locale), chapter.address());
    }

    @GetMapping("/help/{chapter}")
    View chapter(@PathVariable String chapter, Locale locale) {
        return pages.show(
                "help/chapter",
                Chapter.find(chapter)
                        .map(found -> view(found, locale))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private ChapterView view(Chapter chapter, Locale locale) {
        return new ChapterView(
                manual.title(chapter, locale),
                manual.lead(chapter, locale),
                words.getMessage(chapter.part().messageKey(), null, locale),
                ChapterView.isOnPhone(chapter),
                manual.sections(chapter, locale),
                neighbour(chapter, -1, locale),
                neighbour(chapter, 1, locale));
    }

    private @Nullable Link neighbour(Chapter chapter, int way, Locale locale) {
        var all = List.of(Chapter.values());
        var at = chapter.ordinal() + way;
        return at < 0 || at >= all.size()
                ? null
                : new Link(manual.title(all.get(at), locale), all.get(at).address());
    }
}
