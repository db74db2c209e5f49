/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant. */
final class Spelling {

    private static final int MOST = 3;

    private Spelling() {
    }

    /** @return at most three words that differ from what was written in at most every third letter, the nearest first */
    static List<String> near(String written, Collection<String> words) {
        return words.stream().filter(word -> distance(written, word) * 3 <= Math.max(written.length(), word.length()))
                .sorted(Comparator.comparingInt((String word) -> distance(written, word)).thenComparing(word -> word))
                .limit(MOST).toList();
    }

    /** Letters to be added, removed or replaced (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
