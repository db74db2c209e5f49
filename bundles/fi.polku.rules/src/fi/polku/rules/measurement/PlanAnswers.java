/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** A plan that leaves one of the four questions of a measurement open. */
public final class PlanAnswers extends RuleOn<MeasurementPlan> {

    /** One for all engines. */
    public PlanAnswers() {
        super("polku/plan-answers", Severity.WARNING, MeasurementPlan.class,
                Reach.SELF.to(Literals.MEASUREMENT_PLAN__METRIC, Metrics.ASKING));
    }

    @Override
    protected void look(MeasurementPlan measurementPlan, Inspection inspection) {
        List<EStructuralFeature> missing = new ArrayList<>();
        if (Words.areMissing(measurementPlan.getWho())) {
            missing.add(Literals.MEASUREMENT_PLAN__WHO);
        }
        if (Words.areMissing(measurementPlan.getWhen())) {
            missing.add(Literals.MEASUREMENT_PLAN__WHEN);
        }
        if (measurementPlan.getChannel() == null
                && (measurementPlan.getMetric() == null || Metrics.asks(measurementPlan.getMetric()))) {
            missing.add(Literals.MEASUREMENT_PLAN__CHANNEL);
        }
        if (measurementPlan.getMetric() == null && Words.areMissing(measurementPlan.getWhat())) {
            missing.add(Literals.MEASUREMENT_PLAN__WHAT);
        }
        if (!missing.isEmpty()) {
            inspection.report(measurementPlan, missing);
        }
    }
}
