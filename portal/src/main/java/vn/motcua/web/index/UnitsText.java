// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.campaign.NewProvinces.Found;
import vn.motcua.index.Division;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.LeagueTables;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.Score;
import vn.motcua.index.Standing;
import vn.motcua.index.Wave;
import vn.motcua.web.component.Link;

/**
 * Shows the provinces since July 2025 beside those before. No score of a merged one is made from scores; where the answers are
 * here, it is estimated from them.
 */
@Component
class UnitsText {

    private final Frames frames;
    private final Places places;
    private final LeagueTables tables;

    UnitsText(Frames frames, Places places, LeagueTables tables) {
        this.frames = frames;
        this.places = places;
        this.tables = tables;
    }

    UnitsView view(String series, int year, Found found, Locale locale) {
        var frame = frames.of(series, year, null, "units", locale);
        var wave = frames.wave(series, year);
        var table = tables.of(frame.series(), found.wave(), found.wave().root());
        return new UnitsView(
                frame,
                found.basis(),
                places.of(Division.OF_34).stream()
                        .map(unit -> line(frame, wave, unit, table, locale))
                        .toList(),
                Stream.of("units.csv", "units.json")
                        .map(name -> new Link(name, frame.base() + "/" + name))
                        .toList());
    }

    private UnitsView.Line line(Frame frame, Wave wave, Place unit, LeagueTable table, Locale locale) {
        var standing = table.find(unit.code());
        var figures = new Figures(locale);
        return new UnitsView.Line(
                unit.name(locale),
                standing.map(each -> rank(each, locale)).orElse(""),
                standing.map(each -> figures.score(each.value())).orElse(""),
                standing.map(Standing::interval)
                        .map(interval -> figures.score(interval.lower()) + " – " + figures.score(interval.upper()))
                        .orElse(""),
                standing.isPresent() ? "" : reason(table, unit, locale),
                places.membersOf(unit).stream()
                        .map(member -> member(frame, wave, member, locale))
                        .toList());
    }

    private String reason(LeagueTable table, Place unit, Locale locale) {
        return table.without().stream()
                .filter(each -> each.place().equals(unit))
                .findFirst()
                .map(each -> frames.say(each.why().messageKey(), locale, detail(each.detail(), locale)))
                .orElseThrow();
    }

    private String detail(String detail, Locale locale) {
        return detail.isEmpty() ? "" : frames.say("index.missing.detail", locale, detail);
    }

    private String rank(Standing standing, Locale locale) {
        var ranks = standing.ranks();
        return standing.rank() == 0
                ? ""
                : standing.rank()
                        + (ranks == null
                                ? ""
                                : " (" + frames.say("index.rank.range", locale, ranks.best(), ranks.worst()) + ")");
    }

    private UnitsView.Member member(Frame frame, Wave wave, Place member, Locale locale) {
        var isOfWave = wave.division() == Division.OF_63;
        return new UnitsView.Member(
                member.name(locale),
                isOfWave ? frame.base() + "/provinces/" + member.code() : "",
                isOfWave ? score(wave, member.code(), locale).orElse("–") : "");
    }

    private static Optional<String> score(Wave wave, String place, Locale locale) {
        return wave.score(place, wave.root().code())
                .filter(Score::hasValue)
                .map(score -> new Figures(locale).score(score.number()));
    }
}
