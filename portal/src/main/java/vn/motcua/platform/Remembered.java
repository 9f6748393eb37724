// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was made last of things that never change, such as published versions: a memory of them is never wrong, and when
 * it is full it forgets what was asked for longest ago. Two that ask for the same at once may both make it.
 */
public final class Remembered<K, V> {

    private final Map<K, V> values;

    public Remembered(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** Of what may not be there: what is not there is not kept, for keys that somebody invents would push out the others. */
    public Optional<V> find(K key, Function<K, Optional<V>> make) {
        var known = values.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var value = make.apply(key);
        value.ifPresent(found -> values.put(key, found));
        return value;
    }

    public V get(K key, Function<K, V> make) {
        var known = values.get(key);
        if (known != null) {
            return known;
        }
        var value = make.apply(key);
        values.put(key, value);
        return value;
    }
}
