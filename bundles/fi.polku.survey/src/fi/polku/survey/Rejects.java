/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows that were left out. All are counted; so many are kept that the memory suffices.
 *
 * @param number how many there are
 * @param kept the first {@value #KEPT} of them, by file and line
 */
public record Rejects(long number, List<Reject> kept) {

    /** How many are kept with their line and reason. */
    public static final int KEPT = 100_000;

    /** Copies what is kept. */
    public Rejects {
        kept = List.copyOf(kept);
    }

    /** Takes rejects while a file is read. */
    static final class Collected {

        private long number;
        private final List<Reject> kept = new ArrayList<>();

        void add(Reject reject) {
            number++;
            if (kept.size() < KEPT) {
                kept.add(reject);
            }
        }

        void addAll(Collected others) {
            number += others.number;
            kept.addAll(others.kept.subList(0, Math.min(others.kept.size(), KEPT - kept.size())));
        }

        /** Broken lines are told before the rows in front of them are read. */
        void sort() {
            kept.sort(Comparator.comparingLong(Reject::line));
        }

        Rejects result() {
            return new Rejects(number, kept);
        }
    }
}
