/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.time.LocalDate;
import java.util.Optional;

import fi.polku.measure.Answers;
import fi.polku.measure.Estimate;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;

/**
 * A figure that an import makes.
 *
 * @param metric what was measured
 * @param place what the answers are about
 * @param start first day of the time that they are counted together for; empty when time makes no difference
 * @param estimate the figure of the answers in the files alone
 * @param status what happens to it
 * @param former the measurement that it changes or repeats; empty for a new one
 * @param mayRepeat whether the answers are added to fewer ones that may be among them, as when an export has grown
 */
public record PlannedFigure(Metric metric, Measurable place, Optional<LocalDate> start, Estimate estimate, Status status,
        Optional<Measurement> former, boolean mayRepeat) {

    /** What happens to a figure. */
    public enum Status {

        /** A measurement is added. */
        NEW,

        /** The answers are added to those of a former import. */
        ADDED,

        /** The answers take the place of those of a former import. */
        REPLACED,

        /** These answers have been counted before. */
        UNCHANGED
    }

    /** Whether every answer was given at least as often as before. */
    static boolean mayContain(Optional<Answers> now, Answers before) {
        return now.isPresent() && now.get().number() > before.number() && before.counts().entrySet().stream()
                .allMatch(count -> now.get().counts().getOrDefault(count.getKey(), 0L) >= count.getValue());
    }
}
