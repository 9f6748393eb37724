// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.platform.Remembered;

/** Where provinces have most to gain; found once for each until their series changes. */
@Service
public class Gains {

    private static final int KEPT = 300;

    private final SeriesTable series;
    private final KnownWaves known;
    private final WaveTable waves;
    private final LeagueTables tables;
    private final Remembered<Key, List<Gain>> gains = new Remembered<>(KEPT);

    Gains(SeriesTable series, KnownWaves known, WaveTable waves, LeagueTables tables) {
        this.series = series;
        this.known = known;
        this.waves = waves;
        this.tables = tables;
    }

    private record Key(SeriesTable.Row series, int year, Place place) {}

    /** The largest first; none where there is no such wave, or the province is not ranked in it. */
    public List<Gain> of(String code, int year, Place place) {
        return series.find(code)
                .flatMap(row -> gains.find(new Key(row, year, place), this::find))
                .orElse(List.of());
    }

    private Optional<List<Gain>> find(Key key) {
        var code = key.series().series().code();
        return known.find(key.series(), key.year())
                .flatMap(wave -> tables.find(code, key.year(), wave.root().code()))
                .map(table -> new Gaining(table, before(key)).of(key.place()));
    }

    private Optional<Wave> before(Key key) {
        return waves.years(key.series().series().code()).stream()
                .filter(year -> year < key.year())
                .reduce((_, later) -> later)
                .flatMap(year -> known.find(key.series(), year));
    }
}
