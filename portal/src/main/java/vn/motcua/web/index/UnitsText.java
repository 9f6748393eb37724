// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.campaign.OpenData;
import vn.motcua.index.Division;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.LeagueTables;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.Score;
import vn.motcua.index.Standing;
import vn.motcua.index.Wave;

/**
 * Shows the provinces since July 2025 beside those before. No score of a merged one is made from scores; where the answers are
 * here, it is estimated from them.
 */
@Component
class UnitsText {

    private final Frames frames;
    private final Places places;
    private final LeagueTables tables;
    private final OpenData answers;

    UnitsText(Frames frames, Places places, LeagueTables tables, OpenData answers) {
        this.frames = frames;
        this.places = places;
        this.tables = tables;
        this.answers = answers;
    }

    UnitsView view(String series, Wave wave, Locale locale) {
        var frame = frames.of(series, wave.year(), null, "units", locale);
        var isOfNewUnits = wave.division() == Division.OF_34;
        var estimated = answers.merged(series, wave.year()).map(merged -> tables.of(frame.series(), merged));
        var table = isOfNewUnits ? tables.find(series, wave.year(), wave.root().code()) : estimated;
        return new UnitsView(
                frame,
                isOfNewUnits,
                estimated.isPresent(),
                places.of(Division.OF_34).stream()
                        .map(unit -> line(frame, wave, unit, table, locale))
                        .toList());
    }

    private UnitsView.Line line(Frame frame, Wave wave, Place unit, Optional<LeagueTable> table, Locale locale) {
        var members = places.membersOf(unit);
        var standing = table.flatMap(found -> found.find(unit.code()));
        return new UnitsView.Line(
                unit.name(locale),
                standing.map(each -> rank(each, locale)).orElse(""),
                standing.map(each -> new Figures(locale).score(each.value()))
                        .orElseGet(() -> ofScores(wave, members, table.isPresent(), locale)),
                standing.map(Standing::interval)
                        .map(interval -> new Figures(locale).score(interval.lower()) + " – "
                                + new Figures(locale).score(interval.upper()))
                        .orElse(""),
                members.stream()
                        .map(member -> member(frame, wave, member, locale))
                        .toList());
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

    /** One that was not merged keeps its score; of one that was, scores alone tell nothing. */
    private static String ofScores(Wave wave, List<Place> members, boolean isTable, Locale locale) {
        return isTable || members.size() == 1
                ? score(wave, members.getFirst().code(), locale)
                        .filter(_ -> !isTable)
                        .orElse("–")
                : "";
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
