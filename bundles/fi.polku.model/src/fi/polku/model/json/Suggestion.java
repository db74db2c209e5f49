/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a name may have meant. */
public final class Suggestion {

    private Suggestion() {
    }

    /**
     * @param typed what stands there
     * @param known what could stand there; names may begin with a house and a slash, which people forget
     * @return the known name that takes the fewest changes (Levenshtein 1966), if that are few enough to be a slip
     */
    public static Optional<String> of(String typed, Collection<String> known) {
        return known.stream().filter(name -> distance(typed, name) <= Math.max(2, typed.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String typed, String name) {
        String slip = typed.toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT);
        return Math.min(changes(slip, whole), changes(slip, whole.substring(whole.indexOf('/') + 1)));
    }

    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
