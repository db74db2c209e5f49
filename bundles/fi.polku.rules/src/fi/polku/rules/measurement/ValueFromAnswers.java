/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.math.BigDecimal;
import java.util.OptionalDouble;

import fi.polku.measure.Figures;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurement;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A stored figure that isn't the one the answers give. */
public final class ValueFromAnswers extends RuleOn<Measurement> {

    /** One for all engines. */
    public ValueFromAnswers() {
        super("polku/value-from-answers", Severity.ERROR, Measurement.class,
                Reach.SELF.inside().to(Literals.MEASUREMENT__METRIC, Metrics.COUNTING).to(Literals.METRIC__SCALE));
    }

    @Override
    protected void look(Measurement measurement, Inspection inspection) {
        Double stored = measurement.getValue();
        if (stored == null || !Double.isFinite(stored)) {
            return;
        }
        OptionalDouble counted = Figures.of(measurement.getMetric(), measurement.getDistribution());
        if (counted.isPresent() && Math.abs(stored - counted.getAsDouble()) > rounding(stored)) {
            inspection.report(measurement, stored, Math.round(counted.getAsDouble() * 100) / 100.0);
        }
    }

    /** Half a step of the last decimal that was written down; a hair more, because halves are rounded either way. */
    private static double rounding(double stored) {
        int decimals = Math.max(0, BigDecimal.valueOf(stored).stripTrailingZeros().scale());
        return 0.5 * Math.pow(10, -decimals) * (1 + 1e-6);
    }
}
