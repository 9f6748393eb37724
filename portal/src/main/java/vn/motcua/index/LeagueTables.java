// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.platform.Remembered;

/**
 * The provinces of a wave in their order, with what can be said of it. A table takes a second to make and is kept until
 * its series changes.
 */
@Service
public class LeagueTables {

    private static final int MOST = 400;
    private static final int MOST_UNPUBLISHED = 20;

    private final SeriesTable series;
    private final WaveTable waves;
    private final KnownWaves known;
    private final Places places;
    private final Remembered<Key, LeagueTable> tables = new Remembered<>(MOST);
    private final Remembered<Unpublished, LeagueTable> unpublished = new Remembered<>(MOST_UNPUBLISHED);

    LeagueTables(SeriesTable series, WaveTable waves, KnownWaves known, Places places) {
        this.series = series;
        this.waves = waves;
        this.known = known;
        this.places = places;
    }

    private record Key(SeriesTable.Row series, int year, String node) {}

    private record Unpublished(Series about, Wave wave, Node node) {}

    /** Empty when there is no such series, wave or part. */
    public Optional<LeagueTable> find(String code, int year, String node) {
        return series.find(code).flatMap(row -> tables.find(new Key(row, year, node), this::make));
    }

    /** Of a part of a wave that is not published, such as one that was estimated for other provinces. */
    public LeagueTable of(Series about, Wave wave, Node node) {
        return unpublished.get(
                new Unpublished(about, wave, node),
                _ -> new Ranking(about, wave, node, places).table(Optional.empty(), Optional.empty()));
    }

    private Optional<LeagueTable> make(Key key) {
        return known.find(key.series(), key.year())
                .flatMap(wave -> wave.find(key.node())
                        .map(node -> new Ranking(key.series().series(), wave, node, places)
                                .table(before(key), nearestWithErrors(key))));
    }

    private Optional<Wave> before(Key key) {
        return waves.years(key.series().series().code()).stream()
                .filter(year -> year < key.year())
                .max(Integer::compare)
                .flatMap(year -> known.find(key.series(), year));
    }

    private Optional<Wave> nearestWithErrors(Key key) {
        return waves.years(key.series().series().code()).stream()
                .sorted((one, other) -> Integer.compare(Math.abs(one - key.year()), Math.abs(other - key.year())))
                .flatMap(year -> known.find(key.series(), year).stream())
                .filter(wave -> wave.of(key.node()).values().stream().anyMatch(Score::hasError))
                .findFirst();
    }
}
