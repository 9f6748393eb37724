// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.index.Confidence;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.Level;
import vn.motcua.index.Node;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.Score;
import vn.motcua.index.Wave;
import vn.motcua.survey.rank.Lead;
import vn.motcua.web.component.Choice;

/** Says how provinces compare, in the reader's words. */
@Component
class CompareText {

    /** More lines than these nobody tells apart. */
    static final int MOST = 6;

    private final Frames frames;
    private final Places places;
    private final TimelineText timelines;

    CompareText(Frames frames, Places places, TimelineText timelines) {
        this.frames = frames;
        this.places = places;
        this.timelines = timelines;
    }

    /** Unknown codes are passed over; without any, the cities under central government. */
    List<Place> chosen(Wave wave, List<String> codes) {
        var known = codes.stream()
                .distinct()
                .flatMap(code -> places.find(wave.division(), code).stream())
                .limit(MOST)
                .toList();
        return known.isEmpty()
                ? places.cities(wave.division()).stream().limit(MOST).toList()
                : known;
    }

    CompareView view(LeagueTable table, List<String> codes, Locale locale) {
        var wave = table.wave();
        var frame = frames.of(table.series().code(), wave.year(), null, "compare", locale);
        var chosen = chosen(wave, codes);
        return new CompareView(
                frame,
                places.of(wave.division()).stream()
                        .map(place -> Choice.of(place.code(), place.name(locale)))
                        .toList(),
                chosen.stream().map(Place::code).toList(),
                chosen.stream().map(place -> place.name(locale)).toList(),
                pairs(table, chosen, locale),
                rows(wave, chosen, locale),
                timelines.view(frame, wave.division(), chosen, locale),
                frames.cities(frame, wave.division(), locale),
                codes.stream().distinct().count() > MOST);
    }

    private List<String> pairs(LeagueTable table, List<Place> chosen, Locale locale) {
        var pairs = new ArrayList<String>();
        for (int one = 0; one < chosen.size(); one++) {
            for (int other = one + 1; other < chosen.size(); other++) {
                pairs.add(pair(table, chosen.get(one), chosen.get(other), locale));
            }
        }
        return pairs;
    }

    private String pair(LeagueTable table, Place one, Place other, Locale locale) {
        var first = table.find(one.code());
        var second = table.find(other.code());
        if (first.isEmpty() || second.isEmpty()) {
            return frames.say("index.pair.none", locale, one.name(locale), other.name(locale));
        }
        var isFirst = first.get().ahead(table.node(), second.get()) >= 0;
        var ahead = isFirst ? first.get().score() : second.get().score();
        var behind = isFirst ? second.get().score() : first.get().score();
        return said(
                table,
                ahead,
                behind,
                (isFirst ? one : other).name(locale),
                (isFirst ? other : one).name(locale),
                locale);
    }

    private String said(LeagueTable table, Score ahead, Score behind, String leader, String follower, Locale locale) {
        var figures = new Figures(locale);
        var node = table.node();
        var lead = Math.abs(ahead.number() - behind.number());
        var difference = frames.apart(node, lead, locale);
        var error = ahead.error();
        var otherError = behind.error();
        if (error == null || otherError == null) {
            var typical = table.typical();
            return typical == null
                    ? frames.say("index.pair.untested", locale, leader, follower, difference)
                    : frames.say(
                            "index.pair.typical",
                            locale,
                            leader,
                            follower,
                            difference,
                            String.valueOf(typical.year()),
                            frames.apart(node, typical.needed(), locale));
        }
        var tested = Lead.of(lead, error, 0, otherError);
        return frames.say(
                tested.isShown(Confidence.LEVEL) ? "index.pair.shown" : "index.pair.notShown",
                locale,
                leader,
                follower,
                difference,
                figures.probability(tested.probability()));
    }

    private static List<CompareView.Row> rows(Wave wave, List<Place> chosen, Locale locale) {
        return wave.nodes().stream()
                .filter(node -> node.level() == Level.TOTAL || node.level() == Level.DIMENSION)
                .map(node -> new CompareView.Row(
                        node.isTotal()
                                ? node.name().in(locale)
                                : node.code() + " " + node.name().in(locale),
                        chosen.stream()
                                .map(place -> cell(
                                        wave,
                                        node,
                                        wave.score(place.code(), node.code()).orElse(null),
                                        locale))
                                .toList()))
                .toList();
    }

    private static CompareView.Cell cell(Wave wave, Node node, @Nullable Score score, Locale locale) {
        if (score == null || !score.hasValue()) {
            return new CompareView.Cell("–", "");
        }
        var figures = new Figures(locale);
        var interval = wave.interval(score);
        return new CompareView.Cell(
                figures.on(node, score.number()), interval == null ? "" : figures.intervalOn(node, interval));
    }
}
