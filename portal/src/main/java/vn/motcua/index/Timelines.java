// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Scores over the years, with the years in which the way of measuring changed. */
@Service
public class Timelines {

    private final PublishedSeries published;

    Timelines(PublishedSeries published) {
        this.published = published;
    }

    /** Of provinces of one division; waves of the other are left out, and so are years without the part. */
    public Optional<Timeline> find(String series, String part, Division division, List<Place> places) {
        var waves = published.years(series).stream()
                .flatMap(year -> published.wave(series, year).stream())
                .filter(wave -> wave.division() == division)
                .filter(wave -> wave.find(part).isPresent())
                .toList();
        return waves.isEmpty() ? Optional.empty() : Optional.of(timeline(waves, part, places));
    }

    private static Timeline timeline(List<Wave> waves, String part, List<Place> places) {
        return new Timeline(
                waves.getLast().find(part).orElseThrow(),
                waves.stream().map(Wave::year).toList(),
                waves.stream()
                        .skip(1)
                        .filter(wave -> wave.isBroken(wave.find(part).orElseThrow()))
                        .map(Wave::year)
                        .toList(),
                places.stream()
                        .map(place -> new Timeline.Line(place, points(waves, part, place)))
                        .toList());
    }

    private static List<Timeline.Point> points(List<Wave> waves, String part, Place place) {
        var points = new ArrayList<Timeline.Point>();
        for (var wave : waves) {
            wave.score(place.code(), part)
                    .filter(Score::hasValue)
                    .ifPresent(score -> points.add(new Timeline.Point(wave.year(), score, wave.interval(score))));
        }
        return points;
    }
}
