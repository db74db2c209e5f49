/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was made of those keys that were asked for most recently. Can be shared between threads.
 *
 * @param <K> what is asked for; equal keys get the same answer
 * @param <V> what is made of it
 */
public final class Recent<K, V> {

    private final Map<K, V> made;
    private final Function<K, V> make;

    /**
     * @param most number of answers that are kept
     * @param make makes the answer to a key; asks for no other one
     */
    public Recent(int most, Function<K, V> make) {
        this.make = make;
        this.made = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** @return what was made of the key, now or before */
    public synchronized V of(K key) {
        return made.computeIfAbsent(key, make);
    }
}
