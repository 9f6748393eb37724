// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.index.LeagueTables;
import vn.motcua.index.PublishedSeries;
import vn.motcua.web.Pages;

/** The way in, and the league table. */
@Controller
class LeagueController {

    private final Pages pages;
    private final PublishedSeries published;
    private final LeagueTables tables;
    private final LeagueText text;
    private final Frames frames;

    LeagueController(Pages pages, PublishedSeries published, LeagueTables tables, LeagueText text, Frames frames) {
        this.pages = pages;
        this.published = published;
        this.tables = tables;
        this.text = text;
        this.frames = frames;
    }

    /** Leads to what is asked for, or to what comes nearest: another series has other years and other parts. */
    @GetMapping("/index")
    View index(
            @RequestParam(defaultValue = "") String series,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String page) {
        var all = published.all();
        if (all.isEmpty()) {
            return pages.show("index/nothing", "");
        }
        var chosen = all.stream()
                .filter(each -> each.code().equals(series))
                .findFirst()
                .orElse(all.getFirst())
                .code();
        var years = published.years(chosen);
        var latest = years.stream()
                .filter(each -> String.valueOf(each).equals(year))
                .findFirst()
                .orElse(years.getLast());
        var isMap = "map".equals(page) || "outlines".equals(page);
        var address = UriComponentsBuilder.fromPath("/index/{series}/{year}" + (isMap ? "/map" : ""));
        if ("outlines".equals(page)) {
            address.queryParam("shape", page);
        }
        var isThere = published
                .wave(chosen, latest)
                .flatMap(wave -> wave.find(part))
                .filter(node -> !node.isTotal())
                .isPresent();
        if (isThere) {
            address.queryParam("part", "{part}");
        }
        return Pages.goTo(address.encode()
                .buildAndExpand(isThere ? new Object[] {chosen, latest, part} : new Object[] {chosen, latest})
                .toUriString());
    }

    @GetMapping("/index/{series}")
    View series(@PathVariable String series) {
        var years = published.years(series);
        if (years.isEmpty()) {
            throw Frames.notThere();
        }
        return Pages.goTo("/index/" + series + "/" + years.getLast());
    }

    @GetMapping("/index/{series}/{year}")
    View table(
            @PathVariable String series,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String part,
            Locale locale) {
        var node = Frames.part(frames.wave(series, year), part);
        var table = tables.find(series, year, node.code()).orElseThrow(Frames::notThere);
        return pages.show("index/table", text.view(table, locale));
    }
}
