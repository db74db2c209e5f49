/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;

/**
 * The figures of one metric at one place over time.
 *
 * @param metric what was measured; null for nothing known
 * @param points measurements that have a figure, the oldest first; unmodifiable
 */
public record Trend(Metric metric, List<Point> points) {

    /**
     * One measurement in a trend.
     *
     * @param measurement when and where
     * @param estimate its figure; has a value
     */
    public record Point(Measurement measurement, Estimate estimate) {
    }

    /** Copies the points. */
    public Trend {
        points = List.copyOf(points);
    }

    /** @return what was measured there by that metric, by the same order of age as {@link Figures#latest} */
    public static Trend of(Metric metric, Measurable at) {
        return new Trend(metric, at.getMeasurements().stream().filter(measurement -> measurement.getMetric() == metric)
                .sorted(Figures.BY_AGE).map(measurement -> new Point(measurement, Estimate.of(measurement)))
                .filter(point -> point.estimate().value().isPresent()).toList());
    }

    /** @return what the figure is to reach; empty when nobody says so */
    public OptionalDouble target() {
        Double target = metric == null ? null : metric.getTarget();
        return target == null || !Double.isFinite(target) ? OptionalDouble.empty() : OptionalDouble.of(target);
    }

    /** @return the last point; empty when there is none */
    public Optional<Point> newest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** @return from the last but one to the last; empty for fewer than two figures */
    public Optional<Change> latestChange() {
        return points.size() < 2 ? Optional.empty() : Optional.of(change(points.size() - 1));
    }

    /**
     * @param later place of a point that isn't the first
     * @return from the point before to this one
     */
    public Change change(int later) {
        return Change.between(metric, points.get(later - 1).estimate(), points.get(later).estimate());
    }
}
