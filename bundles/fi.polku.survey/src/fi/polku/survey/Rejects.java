/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows and single answers that were left out. All are counted; so many are kept that the memory suffices.
 *
 * @param rows how many rows say nothing of when or where they were answered, or can't be read
 * @param answers how many answers of other rows are none, or not on their scale
 * @param kept the first {@value #KEPT} of them, by file and line
 */
public record Rejects(long rows, long answers, List<Reject> kept) {

    /** How many are kept with their line and reason. */
    public static final int KEPT = 100_000;

    /** Copies what is kept. */
    public Rejects {
        kept = List.copyOf(kept);
    }

    /** @return how many rows and single answers were left out */
    public long number() {
        return rows + answers;
    }

    /** Takes rejects while a file is read. */
    static final class Collected {

        private long rows;
        private long answers;
        private final List<Reject> kept = new ArrayList<>();

        void add(Reject reject) {
            if (reject.reason().isOfAnswer()) {
                answers++;
            } else {
                rows++;
            }
            if (kept.size() < KEPT) {
                kept.add(reject);
            }
        }

        void addAll(Collected others) {
            rows += others.rows;
            answers += others.answers;
            kept.addAll(others.kept.subList(0, Math.min(others.kept.size(), KEPT - kept.size())));
        }

        /** Broken lines are told before the rows in front of them are read. */
        void sort() {
            kept.sort(Comparator.comparingLong(Reject::line));
        }

        Rejects result() {
            return new Rejects(rows, answers, kept);
        }
    }
}
