/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.OptionalDouble;

import fi.polku.model.experience.Direction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Metric;

/** Figures of whole models, and figures of different metrics made comparable. */
final class Scores {

    private Scores() {
    }

    /**
     * Mean of the metric's newest figures at the model (the relationship), its journeys and their touchpoints, each place
     * counting alike; empty when it hasn't been measured.
     */
    static OptionalDouble figure(Metric metric, ExperienceModel model) {
        return metric == null ? OptionalDouble.empty()
                : Touchpoints.places(model).flatMap(place -> Figures.latest(metric, place).stream())
                        .map(Figures::of).flatMapToDouble(OptionalDouble::stream).average();
    }

    /**
     * 0 … 100, where 100 is best whatever the metric's direction: the figure's place in its
     * {@linkplain Figures#range range}; for a figure that nothing bounds, how much of the target is reached.
     */
    static OptionalDouble score(Metric metric, OptionalDouble figure) {
        if (figure.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean lowerIsBetter = metric.getDirection() == Direction.LOWER_IS_BETTER;
        return Figures.range(metric)
                .map(range -> {
                    double place = percentage(range.place(figure.getAsDouble()));
                    return OptionalDouble.of(lowerIsBetter ? 100 - place : place);
                })
                .orElseGet(() -> reached(figure.getAsDouble(), metric.getTarget(), lowerIsBetter));
    }

    private static OptionalDouble reached(double figure, Double target, boolean lowerIsBetter) {
        if (target == null || !(target > 0) || figure < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(percentage(lowerIsBetter ? target / figure : figure / target));
    }

    private static double percentage(double share) {
        return Math.max(0, Math.min(100, 100 * share));
    }
}
