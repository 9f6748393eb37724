// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.chart.Caption;
import vn.motcua.index.Division;
import vn.motcua.index.Level;
import vn.motcua.index.Node;
import vn.motcua.index.Places;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;

/** Makes what all pages of a wave have in common, and says 404 of what was never published. */
@Component
public class Frames {

    private static final List<String> PAGES = List.of("table", "map", "compare", "parts", "units", "method", "data");

    private final PublishedSeries published;
    private final Places places;
    private final MessageSource words;

    Frames(PublishedSeries published, Places places, MessageSource words) {
        this.published = published;
        this.places = places;
        this.words = words;
    }

    Wave wave(String series, int year) {
        return published.wave(series, year).orElseThrow(Frames::notThere);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The part that is asked for, the whole when none is. */
    static Node part(Wave wave, @Nullable String part) {
        return part == null || part.isBlank() ? wave.root() : wave.find(part).orElseThrow(Frames::notThere);
    }

    public String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    public Frame of(String code, int year, @Nullable String part, String here, Locale locale) {
        var series = published.find(code).orElseThrow(Frames::notThere);
        var wave = wave(code, year);
        var node = part(wave, part);
        var base = "/index/" + code + "/" + year;
        return new Frame(
                series,
                year,
                node.code(),
                base,
                series.name().in(locale),
                node.name().in(locale),
                series.source().in(locale),
                series.licence().in(locale),
                wave.remark().in(locale),
                published.all().stream()
                        .map(each -> Choice.of(each.code(), named(each, locale)))
                        .toList(),
                published.years(code).reversed().stream()
                        .map(each -> Choice.of(String.valueOf(each), String.valueOf(each)))
                        .toList(),
                wave.nodes().stream()
                        .filter(each -> each.level() != Level.INDICATOR)
                        .map(each -> Choice.of(each.code(), indented(each, locale)))
                        .toList(),
                PAGES.stream()
                        .map(page -> way(page, base, code, node, wave, locale))
                        .toList(),
                say("index.way." + here, locale));
    }

    private String named(Series series, Locale locale) {
        return series.name().in(locale) + (series.isSimulated() ? " – " + say("index.simulated.short", locale) : "");
    }

    private static String indented(Node node, Locale locale) {
        var name = node.name().in(locale);
        return node.isTotal() ? name : node.code() + " " + name;
    }

    private Link way(String page, String base, String series, Node node, Wave wave, Locale locale) {
        var about = node.isTotal() ? "" : "?part=" + node.code();
        var address = switch (page) {
            case "table" -> base + about;
            case "map" -> base + "/map" + about;
            case "parts" -> base + "/parts/" + (node.isTotal() ? wave.root().code() : node.code());
            case "data" -> "/index/" + series + "/data";
            default -> base + "/" + page;
        };
        return new Link(say("index.way." + page, locale), address);
    }

    /** How far two scores of a part are apart, with its unit: points, percentage points or what it is measured in. */
    String apart(Node node, double difference, Locale locale) {
        return withUnit(node, new Figures(locale).apart(node, difference), locale);
    }

    /** The same with its sign. */
    String signed(Node node, double difference, Locale locale) {
        return withUnit(node, new Figures(locale).signed(node, difference), locale);
    }

    private String withUnit(Node node, String number, Locale locale) {
        var unit = node.scale().unit();
        if (node.isShare()) {
            return say("index.apart.share", locale, number);
        }
        return unit.isEmpty() || Character.isDigit(unit.vi().charAt(0))
                ? say("index.apart", locale, number)
                : number + " " + unit.in(locale);
    }

    /** Compares the cities under central government. */
    Link cities(Frame frame, Division division, Locale locale) {
        return new Link(
                say("index.compare.cities", locale),
                places.cities(division).stream()
                        .map(place -> "province=" + place.code())
                        .collect(Collectors.joining("&", frame.base() + "/compare?", "")));
    }

    /** The words that stay with a saved picture of scores of one part. */
    Caption caption(Frame frame, Node node, String title, String description, Locale locale) {
        return new Caption(
                locale,
                title,
                description,
                frame.isSimulated() ? say("index.simulated.picture", locale) : "",
                say("index.picture.source", locale, frame.source(), String.valueOf(frame.year())),
                node.isShare());
    }
}
