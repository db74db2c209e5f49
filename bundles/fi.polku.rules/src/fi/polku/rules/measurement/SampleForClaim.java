/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.util.OptionalDouble;

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
public final class SampleForClaim extends RuleOn<Measurable> {

    /** With as many answers a share is known to five points either way, which is what opinion polls are content with. */
    private final Option<Integer> enough = option("enough", 385, 1, 1_000_000);

    private final Option<Double> standardErrors = option("standard-errors", 1.96, 0.5, 4.0);

    /** One for all engines. */
    public SampleForClaim() {
        super("polku/sample-for-claim", Severity.INFO, Measurable.class,
                Reach.SELF.inside().to(Literals.MEASUREMENT_PLAN__METRIC, Literals.MEASUREMENT__METRIC)
                        .to(Literals.METRIC__SCALE));
    }

    @Override
    protected void look(Measurable measurable, Inspection inspection) {
        if (measurable.getMeasurements().isEmpty()) {
            return;
        }
        for (Metric metric : Metrics.at(measurable)) {
            if (metric.getTarget() != null && metric.getKind() != MetricKind.SMILEY) {
                Figures.latest(metric, measurable).ifPresent(newest -> weigh(newest, metric, inspection));
            }
        }
    }

    private void weigh(Measurement measurement, Metric metric, Inspection inspection) {
        int answers = Figures.answers(measurement).orElse(0);
        if (answers >= inspection.value(enough)) {
            return;
        }
        OptionalDouble figure = Figures.of(measurement);
        OptionalDouble margin = MarginOfError.of(measurement, inspection.value(standardErrors));
        if (figure.isPresent() && margin.isPresent()) {
            double surplus = metric.getDirection() == Direction.HIGHER_IS_BETTER ? figure.getAsDouble() - metric.getTarget()
                    : metric.getTarget() - figure.getAsDouble();
            if (surplus >= 0 && surplus < margin.getAsDouble()) {
                inspection.report(measurement, rounded(figure.getAsDouble()), rounded(metric.getTarget()),
                        rounded(margin.getAsDouble()), answers);
            }
        }
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
