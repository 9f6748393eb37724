// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.index.Division;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.Score;
import vn.motcua.index.Wave;

/** Shows the provinces since July 2025 beside those before. No score of a merged one is made from scores. */
@Component
class UnitsText {

    private final Frames frames;
    private final Places places;

    UnitsText(Frames frames, Places places) {
        this.frames = frames;
        this.places = places;
    }

    UnitsView view(String series, Wave wave, Locale locale) {
        var frame = frames.of(series, wave.year(), null, "units", locale);
        return new UnitsView(
                frame,
                wave.division() == Division.OF_34,
                places.of(Division.OF_34).stream()
                        .map(unit -> line(frame, wave, unit, locale))
                        .toList());
    }

    private UnitsView.Line line(Frame frame, Wave wave, Place unit, Locale locale) {
        var members = places.membersOf(unit);
        var isMeasured = wave.division() == Division.OF_34;
        var own = isMeasured ? unit.code() : members.getFirst().code();
        return new UnitsView.Line(
                unit.name(locale),
                isMeasured || members.size() == 1 ? score(wave, own, locale).orElse("–") : "",
                members.stream()
                        .map(member -> member(frame, wave, member, locale))
                        .toList());
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
