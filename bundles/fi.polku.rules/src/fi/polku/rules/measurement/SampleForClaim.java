/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.util.Set;

import fi.polku.measure.Estimate;
import fi.polku.measure.Figures;
import fi.polku.model.experience.Direction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A target that only too few answers say is met. */
public final class SampleForClaim extends RuleOn<Measurement> {

    /** With as many answers a share is known to five points either way, which is what opinion polls are content with. */
    private final Option<Integer> enough = option("enough", 385, 1, 1_000_000);

    private final Option<Double> standardErrors = option("standard-errors", 1.96, 0.5, 4.0);

    /** One for all engines. */
    public SampleForClaim() {
        super("polku/sample-for-claim", Severity.INFO, Measurement.class,
                Reach.SELF.inside().to(Literals.MEASUREMENT__METRIC, Metrics.COUNTING).to(Literals.METRIC__SCALE)
                        .and(Reach.SELF.to(Literals.MEASUREMENT__METRIC,
                                Set.of(Literals.METRIC__TARGET, Literals.METRIC__DIRECTION)))
                        .and(Reach.SELF.container(Literals.MEASURABLE__MEASUREMENTS).to(Literals.MEASURABLE__MEASUREMENTS)));
    }

    @Override
    protected void look(Measurement measurement, Inspection inspection) {
        Metric metric = measurement.getMetric();
        if (metric != null && metric.getTarget() != null && metric.getKind() != MetricKind.SMILEY
                && measurement.eContainer() instanceof Measurable place
                && Figures.latest(metric, place).filter(newest -> newest == measurement).isPresent()) {
            weigh(measurement, metric, inspection);
        }
    }

    private void weigh(Measurement measurement, Metric metric, Inspection inspection) {
        int answers = Figures.answers(measurement).orElse(0);
        Integer everybody = measurement.getPopulation();
        if (answers >= inspection.value(enough) || everybody != null && answers >= everybody) {
            return;
        }
        Estimate.of(measurement).interval().ifPresent(interval -> {
            double figure = Figures.of(measurement).getAsDouble();
            double margin = interval.margin(inspection.value(standardErrors));
            double surplus = metric.getDirection() == Direction.HIGHER_IS_BETTER ? figure - metric.getTarget()
                    : metric.getTarget() - figure;
            if (surplus >= 0 && surplus < margin) {
                inspection.report(measurement, rounded(figure), rounded(metric.getTarget()), rounded(margin), answers);
            }
        });
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
