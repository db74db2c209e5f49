/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricMethod;

/**
 * A figure with what it rests on: how it was made, of how many answers, and how far that of everybody may lie from it.
 *
 * @param metric what was measured, null for none
 * @param method how the figure was made of the answers
 * @param value the figure in the unit of the method; empty when there is none
 * @param number n, how many answered; 0 when that isn't known
 * @param interval of 95 %; empty when none can be given, {@code cautions} says why
 * @param cautions what to bear in mind; unmodifiable
 */
public record Estimate(Metric metric, MetricMethod method, OptionalDouble value, long number, Optional<Interval> interval,
        List<Caution> cautions) {

    /** Fewer answers than this are a small sample: below it, the normal approximation of a mean is poor. */
    public static final int SMALL = 30;

    /** Copies the cautions. */
    public Estimate {
        cautions = List.copyOf(cautions);
    }

    /**
     * @param metric says how to count; null counts as a metric that says nothing
     * @param answers any answers
     * @return the figure of these answers with its interval
     */
    public static Estimate of(Metric metric, Answers answers) {
        return new Estimation(metric, answers).estimate();
    }

    /**
     * @param measurement any measurement
     * @return the figure of its answers with its interval; without answers the stored figure and number, without an interval
     */
    public static Estimate of(Measurement measurement) {
        Answers answers = Answers.in(measurement.getDistribution());
        Estimate counted = of(measurement.getMetric(), answers);
        if (counted.value().isPresent()) {
            return counted;
        }
        OptionalDouble stored = Figures.of(measurement);
        int number = Figures.answers(measurement).orElse(0);
        return new Estimate(measurement.getMetric(), Figures.method(measurement.getMetric()), stored, number,
                Optional.empty(), stored.isEmpty() ? List.of(Caution.NO_ANSWERS) : figureOnly(number));
    }

    private static List<Caution> figureOnly(int number) {
        return number > 0 && number < SMALL ? List.of(Caution.FIGURE_ONLY, Caution.SMALL_SAMPLE)
                : List.of(Caution.FIGURE_ONLY);
    }
}
