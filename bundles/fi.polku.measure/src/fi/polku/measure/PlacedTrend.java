/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;

/**
 * The figures of one metric at one place.
 *
 * @param place what was measured, or is to be
 * @param trend the figures; none where the metric is only planned
 */
public record PlacedTrend(Measurable place, Trend trend) {

    /**
     * @param model any model
     * @return every metric at every place where it has been measured or is planned to be: at the model itself (the
     *         relationship), its journeys and their touchpoints, in their order
     */
    public static List<PlacedTrend> in(ExperienceModel model) {
        return Touchpoints.places(model).flatMap(PlacedTrend::at).toList();
    }

    private static Stream<PlacedTrend> at(Measurable place) {
        return Stream.concat(place.getMeasurements().stream().map(Measurement::getMetric),
                place.getPlans().stream().map(MeasurementPlan::getMetric)).filter(Objects::nonNull).distinct()
                .map(metric -> new PlacedTrend(place, Trend.of(metric, place)));
    }
}
