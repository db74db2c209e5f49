/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.command.Delete;
import fi.polku.measure.Figures;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Numbers;

/** What is measured where. */
public class Measures {

    /** @return the latest result of each metric at each touchpoint of the journey */
    public List<Measurement> measured(Journey journey) {
        return Touchpoints.of(journey).stream().flatMap(touchpoint -> metrics(touchpoint).stream()
                .flatMap(metric -> Figures.latest(metric, touchpoint).stream())).toList();
    }

    /** @return what is planned to be measured at the journey's touchpoints and has no result there yet */
    public List<MeasurementPlan> planned(Journey journey) {
        return Touchpoints.of(journey).stream().flatMap(touchpoint -> touchpoint.getPlans().stream()
                .filter(plan -> Figures.latest(plan.getMetric(), touchpoint).isEmpty())).toList();
    }

    /** @return the metric and its figure, on two lines */
    public String figure(Measurement measurement) {
        return Words.lines(Words.name(measurement.getMetric()), number(measurement));
    }

    /** @return the metrics that are measured at the touchpoint, or planned to be */
    public List<Metric> metrics(Touchpoint touchpoint) {
        return Stream.concat(touchpoint.getMeasurements().stream().map(Measurement::getMetric),
                touchpoint.getPlans().stream().map(MeasurementPlan::getMetric))
                .filter(metric -> metric != null).distinct().toList();
    }

    /** @return every metric of the model */
    public List<Metric> allMetrics(EObject any) {
        return Here.model(any).getMetrics();
    }

    /** @return the latest figure of the metric at the touchpoint; that it is planned when there is none yet */
    public String figureOf(Touchpoint touchpoint, Metric metric) {
        return Figures.latest(metric, touchpoint).map(Measures::number).orElseGet(() -> Words.text("planned"));
    }

    /** Takes the plans for a metric away when what a person typed is blank. */
    public Touchpoint measure(Touchpoint touchpoint, Metric metric, String typed) {
        if (typed.isBlank()) {
            Edits.run(domain -> Delete.of(domain,
                    touchpoint.getPlans().stream().filter(plan -> plan.getMetric() == metric).toList()));
        }
        return touchpoint;
    }

    private static String number(Measurement measurement) {
        OptionalDouble figure = Figures.of(measurement);
        if (figure.isEmpty()) {
            return "";
        }
        Metric metric = measurement.getMetric();
        Numbers numbers = new Numbers(Words.language());
        String unit = metric == null || metric.getUnit() == null ? "" : metric.getUnit().strip();
        boolean isWhole = !List.of(MetricMethod.MEAN, MetricMethod.VALUE).contains(Figures.method(metric));
        return numbers.withUnit(numbers.number(isWhole ? Math.round(figure.getAsDouble()) : figure.getAsDouble()), unit);
    }
}
