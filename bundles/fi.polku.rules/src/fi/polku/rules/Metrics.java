/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricFamily;
import fi.polku.model.experience.MetricKind;

/** What metrics are, beyond what they say themselves. */
public final class Metrics {

    /** What tells whether people are asked. */
    public static final Set<EStructuralFeature> ASKING = Set.of(Literals.METRIC__FAMILY, Literals.METRIC__KIND);

    /** What tells how a figure is made of answers, and where both can lie. */
    public static final Set<EStructuralFeature> COUNTING = Set.of(Literals.METRIC__KIND, Literals.METRIC__METHOD,
            Literals.METRIC__SCALE);

    private Metrics() {
    }

    /** @return whether people are asked for it; null asks nobody */
    public static boolean asks(Metric metric) {
        return metric != null && metric.getFamily() == MetricFamily.QUALITATIVE && metric.getKind() != MetricKind.EFFICIENCY;
    }

    /** @return whether the metric is planned or measured anywhere in the model */
    public static boolean isUsed(Metric metric, Inspection inspection) {
        return inspection.isReferred(metric, Literals.MEASUREMENT_PLAN__METRIC)
                || inspection.isReferred(metric, Literals.MEASUREMENT__METRIC);
    }

    /** @return the metrics that are planned or measured at a place, in order, each once */
    public static Set<Metric> at(Measurable place) {
        Set<Metric> metrics = new LinkedHashSet<>();
        place.getPlans().forEach(plan -> metrics.add(plan.getMetric()));
        place.getMeasurements().forEach(measurement -> metrics.add(measurement.getMetric()));
        metrics.remove(null);
        return metrics;
    }
}
