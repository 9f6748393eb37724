// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The published versions used last. They never change, so a memory of them is never wrong. */
final class Remembered<T> {

    private final Map<UUID, T> values;

    Remembered(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, T> eldest) {
                return size() > most;
            }
        });
    }

    T get(UUID version, Function<UUID, T> read) {
        var known = values.get(version);
        if (known != null) {
            return known;
        }
        var value = read.apply(version);
        values.put(version, value);
        return value;
    }
}
