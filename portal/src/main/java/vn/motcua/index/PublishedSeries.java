// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The series that the public sees. Whoever measures gives a wave whole to {@link #publish}; the same wave again changes
 * nothing, another one for the same year takes the place of the first.
 */
@Service
public class PublishedSeries {

    private final SeriesTable series;
    private final WaveTable waves;
    private final Places places;
    private final KnownWaves known;

    PublishedSeries(SeriesTable series, WaveTable waves, Places places, KnownWaves known) {
        this.series = series;
        this.waves = waves;
        this.places = places;
        this.known = known;
    }

    /** First the one that a reader should see first: whole and real before invented, then by code. */
    public List<Series> all() {
        return series.all().stream()
                .map(SeriesTable.Row::series)
                .sorted(Comparator.comparing((Series each) -> each.isSimulated())
                        .thenComparing(each -> !hasCompleteWave(each))
                        .thenComparing(Series::code))
                .toList();
    }

    private boolean hasCompleteWave(Series one) {
        return waves.hasComplete(one.code());
    }

    public Optional<Series> find(String code) {
        return series.find(code).map(SeriesTable.Row::series);
    }

    /** The years that have a wave, the first one first. */
    public List<Integer> years(String code) {
        return waves.years(code);
    }

    /** The scores of a year; kept in memory as long as nobody changes the series. */
    public Optional<Wave> wave(String code, int year) {
        return series.find(code).flatMap(row -> known.find(row, year));
    }

    /** The year in which each part was measured last before another, by the code of the part. */
    public Map<String, Integer> lastMeasured(String code, int before) {
        var last = new HashMap<String, Integer>();
        years(code).stream()
                .filter(year -> year < before)
                .flatMap(year -> wave(code, year).stream())
                .forEach(wave -> wave.nodes().forEach(node -> last.put(node.code(), wave.year())));
        return last;
    }

    /**
     * Takes a wave in, in one transaction with whatever the caller writes.
     *
     * @throws IllegalArgumentException when a score is of a province that there was not
     */
    @Transactional
    public Publication publish(Series about, Wave wave) {
        requirePlaces(wave);
        series.lock(about);
        var before = waves.find(about.code(), wave.year());
        if (before.isPresent() && before.get().equals(wave)) {
            return Publication.UNCHANGED;
        }
        waves.replace(about.code(), wave);
        series.nextRevision(about.code());
        return before.isPresent() ? Publication.CHANGED : Publication.NEW;
    }

    /** Until the end of the transaction nobody else changes the series. */
    void reserve(Series about) {
        series.lock(about);
    }

    private void requirePlaces(Wave wave) {
        wave.scores().forEach(score -> {
            if (places.find(wave.division(), score.place()).isEmpty()) {
                throw new IllegalArgumentException("There is no province '" + score.place() + "' among the "
                        + wave.division().provinces() + "; say 01 for Hà Nội");
            }
        });
    }
}
