// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.index.Group;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.LeagueTables;
import vn.motcua.index.Profiles;
import vn.motcua.index.Standing;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;

/** The pages of one wave beside its league table. */
@Controller
@RequestMapping("/index/{series}/{year}")
class WaveController {

    private final Pages pages;
    private final LeagueTables tables;
    private final Profiles profiles;
    private final Frames frames;
    private final ProfileText profileText;
    private final CompareText compareText;
    private final PartText partText;
    private final Pictures pictures;

    WaveController(
            Pages pages,
            LeagueTables tables,
            Profiles profiles,
            Frames frames,
            ProfileText profileText,
            CompareText compareText,
            PartText partText,
            Pictures pictures) {
        this.pages = pages;
        this.tables = tables;
        this.profiles = profiles;
        this.frames = frames;
        this.profileText = profileText;
        this.compareText = compareText;
        this.partText = partText;
        this.pictures = pictures;
    }

    @GetMapping("/provinces/{place}")
    View province(@PathVariable String series, @PathVariable int year, @PathVariable String place, Locale locale) {
        var profile = profiles.find(series, year, place).orElseThrow(Frames::notThere);
        return pages.show("index/profile", profileText.view(profile, locale));
    }

    @GetMapping("/compare")
    View compare(
            @PathVariable String series,
            @PathVariable int year,
            @RequestParam(name = "province", defaultValue = "") List<String> provinces,
            Locale locale) {
        var table = table(series, year, null);
        return pages.show("index/compare", compareText.view(table, provinces, locale));
    }

    @GetMapping("/map")
    View map(
            @PathVariable String series,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(defaultValue = "") String shape,
            Locale locale) {
        var table = table(series, year, part);
        var frame = frames.of(series, year, table.node().code(), "map", locale);
        var outlines = pictures.outlines(frame, table, locale);
        var isOutlines = "outlines".equals(shape) && outlines.isPresent();
        return pages.show(
                "index/map",
                new MapView(
                        frame,
                        isOutlines,
                        outlines.isEmpty() ? null : other(frame, isOutlines, locale),
                        isOutlines ? outlines.get() : pictures.map(frame, table, locale),
                        new Link(
                                frames.say("index.picture.save", locale),
                                frame.base() + "/pictures/" + (isOutlines ? "outlines" : "map") + ".svg?part="
                                        + frame.part()),
                        groups(frame, table, locale)));
    }

    private Link other(Frame frame, boolean isOutlines, Locale locale) {
        return new Link(
                frames.say(isOutlines ? "index.map.tiles" : "index.map.outlines", locale),
                frame.base() + "/map?part=" + frame.part() + (isOutlines ? "" : "&shape=outlines"));
    }

    private List<MapView.Group> groups(Frame frame, LeagueTable table, Locale locale) {
        var figures = new Figures(locale);
        if (!table.isRanked()) {
            return List.of(group(frames.say("index.map.known", locale), table.standings(), frame, table, figures));
        }
        return Stream.of(Group.values())
                .map(group -> group(
                        frames.say(group.messageKey(), locale),
                        table.standings().stream()
                                .filter(standing -> standing.group() == group)
                                .toList(),
                        frame,
                        table,
                        figures))
                .toList();
    }

    private static MapView.Group group(
            String name, List<Standing> standings, Frame frame, LeagueTable table, Figures figures) {
        return new MapView.Group(
                name,
                standings.stream()
                        .map(standing -> new MapView.Line(
                                standing.place().name(figures.locale()),
                                frame.base() + "/provinces/" + standing.place().code(),
                                figures.on(table.node(), standing.value())))
                        .toList());
    }

    private LeagueTable table(String series, int year, @Nullable String part) {
        var node = Frames.part(frames.wave(series, year), part);
        return tables.find(series, year, node.code()).orElseThrow(Frames::notThere);
    }

    @GetMapping("/parts/{part}")
    View part(@PathVariable String series, @PathVariable int year, @PathVariable String part, Locale locale) {
        var wave = frames.wave(series, year);
        return pages.show("index/part", partText.view(series, wave, Frames.part(wave, part), locale));
    }

    @GetMapping("/parts")
    View parts(@PathVariable String series, @PathVariable int year, Locale locale) {
        return part(series, year, frames.wave(series, year).root().code(), locale);
    }

    @GetMapping("/method")
    View method(@PathVariable String series, @PathVariable int year, Locale locale) {
        return pages.show("index/method", partText.method(series, frames.wave(series, year), locale));
    }
}
