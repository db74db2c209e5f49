/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.util.List;
import java.util.OptionalDouble;

import fi.polku.measure.Figures;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Measurement;

/** How far the figure of everybody can be from that of the people who answered. */
final class MarginOfError {

    private MarginOfError() {
    }

    /**
     * z · s / √n · √((N − n) / (N − 1)), where s is the standard deviation of what each answer alone would make of the
     * figure: of the answers for a mean, of 0 and 100 for a share, of −100, 0 and 100 for a net share; the last factor
     * only where the number N of those who were asked is known.
     *
     * @param z half the width of the interval in standard errors: 1.96 for the one that is right in 95 of 100 samples
     * @return the margin in the unit of the figure; empty when there are fewer than two answers
     */
    static OptionalDouble of(Measurement measurement, double z) {
        double n = 0;
        double sum = 0;
        double squares = 0;
        for (AnswerCount answer : measurement.getDistribution()) {
            OptionalDouble score = Figures.of(measurement.getMetric(), List.of(answer));
            if (score.isPresent()) {
                n += answer.getCount();
                sum += answer.getCount() * score.getAsDouble();
                squares += answer.getCount() * score.getAsDouble() * score.getAsDouble();
            }
        }
        double variance = (squares - sum * sum / n) / (n - 1);
        return n > 1 && Double.isFinite(variance)
                ? OptionalDouble.of(z * Math.sqrt(Math.max(0, variance) / n * unasked(measurement, n)))
                : OptionalDouble.empty();
    }

    /** The finite population correction, squared: 0 when everybody answered, 1 when nobody knows of how many. */
    private static double unasked(Measurement measurement, double n) {
        Integer population = measurement.getPopulation();
        return population == null || population < n ? 1 : (population - n) / (population - 1);
    }
}
