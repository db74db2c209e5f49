/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.RolloutStep;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A plan that is in use and has never given a result. */
public final class PlanResult extends RuleOn<MeasurementPlan> {

    /** One for all engines. */
    public PlanResult() {
        super("polku/plan-result", Severity.WARNING, MeasurementPlan.class,
                Reach.SELF.above(Literals.JOURNEY__STATE)
                        .and(Reach.SELF.container(Literals.MEASURABLE__MEASUREMENTS).to(Literals.MEASURABLE__MEASUREMENTS)));
    }

    @Override
    protected void look(MeasurementPlan measurementPlan, Inspection inspection) {
        if (measurementPlan.getRollout() == RolloutStep.IN_USE && !Journeys.isFuture(measurementPlan)
                && measurementPlan.eContainer() instanceof Measurable place && !hasResult(measurementPlan, place)) {
            inspection.report(measurementPlan, (Element) place);
        }
    }

    private static boolean hasResult(MeasurementPlan plan, Measurable place) {
        return place.getMeasurements().stream()
                .anyMatch(measurement -> plan.getMetric() == null || plan.getMetric() == measurement.getMetric());
    }
}
