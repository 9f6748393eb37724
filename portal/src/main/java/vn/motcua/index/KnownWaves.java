// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Remembered;

/** Waves that were read last. A wave of one revision of its series never changes. */
@Component
class KnownWaves {

    private static final int MOST = 60;

    private final WaveTable table;
    private final Remembered<Key, Wave> waves = new Remembered<>(MOST);

    KnownWaves(WaveTable table) {
        this.table = table;
    }

    private record Key(String series, long revision, int year) {}

    Optional<Wave> find(SeriesTable.Row series, int year) {
        return waves.find(
                new Key(series.series().code(), series.revision(), year), key -> table.find(key.series(), key.year()));
    }
}
