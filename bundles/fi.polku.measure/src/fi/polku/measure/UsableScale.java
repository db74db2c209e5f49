/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fi.polku.model.experience.Scale;

/**
 * A declared scale that numbers can be placed on: its ends are finite and apart, the neutral point lies between them
 * (the middle when the declared one doesn't), the step is above 0 (1 when the declared one isn't).
 */
record UsableScale(double minimum, double neutral, double maximum, double step) {

    /** @return empty when there is no scale or its ends are no range */
    static Optional<UsableScale> of(Scale scale) {
        if (scale == null || !(scale.getMaximum() > scale.getMinimum())
                || !Double.isFinite(scale.getMaximum() - scale.getMinimum())) {
            return Optional.empty();
        }
        double minimum = scale.getMinimum();
        double maximum = scale.getMaximum();
        Double neutral = scale.getNeutral();
        Double step = scale.getStep();
        return Optional.of(new UsableScale(minimum,
                neutral != null && neutral >= minimum && neutral <= maximum ? neutral : middle(minimum, maximum), maximum,
                step != null && step > 0 && Double.isFinite(step) ? step : 1));
    }

    /** The scale of whole numbers between two ends, neutral in the middle. */
    static UsableScale between(double minimum, double maximum) {
        return new UsableScale(minimum, middle(minimum, maximum), maximum, 1);
    }

    /** Every step from the lowest to the highest; none when there are more than so many. */
    List<Double> steps(int most) {
        double between = (maximum - minimum) / step + 1e-9;
        return between >= most ? List.of()
                : IntStream.rangeClosed(0, (int) between).mapToObj(place -> minimum + place * step).toList();
    }

    private static double middle(double minimum, double maximum) {
        return minimum + (maximum - minimum) / 2;
    }
}
