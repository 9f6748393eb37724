// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.chart.BarChart;
import vn.motcua.chart.LineChart;
import vn.motcua.chart.OutlineMap;
import vn.motcua.chart.StarChart;
import vn.motcua.chart.TileMap;
import vn.motcua.index.Archipelago;
import vn.motcua.index.Boundaries;
import vn.motcua.index.Group;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.MapGrid;
import vn.motcua.index.Places;
import vn.motcua.index.Profile;
import vn.motcua.index.Tiles;
import vn.motcua.index.Timeline;

/** Draws the charts of the pages; the same picture is shown and saved. */
@Component
class Pictures {

    private final Frames frames;
    private final Tiles tiles;
    private final Places places;
    private final Boundaries boundaries;

    Pictures(Frames frames, Tiles tiles, Places places, Boundaries boundaries) {
        this.frames = frames;
        this.tiles = tiles;
        this.places = places;
        this.boundaries = boundaries;
    }

    /** The dimensions of a province beside the best and the middle one of each. */
    String star(Frame frame, Profile profile, Locale locale) {
        var lines = profile.dimensions();
        var name = profile.place().name(locale);
        var title = frames.say("index.picture.star", locale, name, String.valueOf(frame.year()));
        return StarChart.svg(
                frames.caption(
                        frame, profile.table().node(), title, frames.say("index.picture.star.text", locale), locale),
                lines.stream().map(line -> line.node().code()).toList(),
                lines.stream()
                        .mapToDouble(line -> line.node().scale().least())
                        .min()
                        .orElse(0),
                lines.stream()
                        .mapToDouble(line -> line.node().scale().most())
                        .max()
                        .orElse(10),
                List.of(
                        new StarChart.Line(
                                name, lines.stream().map(Profile.Line::value).toList()),
                        new StarChart.Line(
                                frames.say("index.best", locale),
                                lines.stream().map(Profile.Line::bestValue).toList()),
                        new StarChart.Line(
                                frames.say("index.median", locale),
                                lines.stream().map(Profile.Line::median).toList())));
    }

    /** What moved the score of a province since the wave before. */
    String moved(Frame frame, Profile profile, Locale locale) {
        var title = frames.say(
                "index.picture.moved",
                locale,
                profile.place().name(locale),
                String.valueOf(profile.table().comparedWith()),
                String.valueOf(frame.year()));
        return BarChart.svg(
                frames.caption(
                        frame, profile.table().node(), title, frames.say("index.picture.moved.text", locale), locale),
                profile.moved().stream()
                        .map(moved -> new BarChart.Bar(
                                moved.node().code() + (moved.isBroken() ? " ≠" : ""), moved.difference()))
                        .toList());
    }

    String lines(Frame frame, Timeline timeline, Locale locale) {
        var title =
                frames.say("index.picture.lines", locale, timeline.node().name().in(locale));
        return LineChart.svg(
                frames.caption(frame, timeline.node(), title, frames.say("index.picture.lines.text", locale), locale),
                timeline.years(),
                timeline.breaks(),
                timeline.lines().stream()
                        .map(line -> new LineChart.Line(
                                line.place().name(locale),
                                line.points().stream().map(Pictures::point).toList()))
                        .toList());
    }

    private static LineChart.Point point(Timeline.Point point) {
        var interval = point.interval();
        return new LineChart.Point(
                point.year(),
                point.score().number(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                point.score().isCarried());
    }

    String map(Frame frame, LeagueTable table, Locale locale) {
        var figures = new Figures(locale);
        var drawn = tiles.of(table.wave().division()).stream()
                .map(tile -> tile(tile, table, figures, locale))
                .toList();
        var title = frames.say("index.picture.map", locale, frame.partName(), String.valueOf(frame.year()));
        return TileMap.svg(
                frames.caption(frame, table.node(), title, frames.say("index.picture.map.text", locale), locale),
                drawn,
                legend(locale));
    }

    private List<String> legend(Locale locale) {
        return Stream.concat(Stream.of(Group.values()).map(Group::messageKey), Stream.of("index.map.none"))
                .map(key -> frames.say(key, locale))
                .toList();
    }

    /** With the outlines that were brought in; empty where none were. */
    Optional<String> outlines(Frame frame, LeagueTable table, Locale locale) {
        return boundaries.of(table.wave().division()).map(map -> outlines(frame, table, map, locale));
    }

    private String outlines(Frame frame, LeagueTable table, Boundaries.Outlines map, Locale locale) {
        var figures = new Figures(locale);
        var title = frames.say("index.picture.map", locale, frame.partName(), String.valueOf(frame.year()));
        return OutlineMap.svg(
                frames.caption(frame, table.node(), title, frames.say("index.picture.map.text", locale), locale)
                        .andSource(
                                map.credit().isEmpty()
                                        ? frames.say("index.map.outlines.rough", locale)
                                        : frames.say("index.map.outlines.credit", locale, map.credit())),
                MapGrid.WIDTH,
                MapGrid.HEIGHT,
                map.outlines().entrySet().stream()
                        .map(each -> new OutlineMap.Area(
                                each.getValue(),
                                told(table, each.getKey(), figures, locale),
                                shade(table, each.getKey())))
                        .toList(),
                Stream.of(Archipelago.values())
                        .map(each -> islands(each, table, figures, locale))
                        .toList(),
                legend(locale));
    }

    private OutlineMap.Islands islands(Archipelago archipelago, LeagueTable table, Figures figures, Locale locale) {
        var name = frames.say("index.island." + archipelago, locale);
        return new OutlineMap.Islands(
                name,
                name + " – " + told(table, archipelago.place(), figures, locale),
                archipelago.islands(),
                shade(table, archipelago.place()));
    }

    private static int shade(LeagueTable table, String place) {
        return table.find(place)
                .map(standing -> standing.group())
                .map(Group::ordinal)
                .orElse(-1);
    }

    /** The name of a province and its score. */
    private String told(LeagueTable table, String code, Figures figures, Locale locale) {
        var name = places.find(table.wave().division(), code)
                .map(place -> place.name(locale))
                .orElse(code);
        return name + ": "
                + table.find(code)
                        .map(each -> figures.on(table.node(), each.value()))
                        .orElseGet(() -> frames.say("index.map.none", locale));
    }

    private TileMap.Tile tile(Tiles.Tile tile, LeagueTable table, Figures figures, Locale locale) {
        var island = tile.island().isEmpty() ? "" : frames.say("index.island." + tile.island(), locale) + " – ";
        return new TileMap.Tile(
                List.of(tile.words().split("\\|")),
                island + told(table, tile.place(), figures, locale),
                tile.column(),
                tile.row(),
                shade(table, tile.place()));
    }
}
