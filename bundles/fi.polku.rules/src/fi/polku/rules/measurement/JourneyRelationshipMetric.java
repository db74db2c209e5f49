/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey of which nobody asks how it was as a whole. */
public final class JourneyRelationshipMetric extends RuleOn<Journey> {

    /** One for all engines. */
    public JourneyRelationshipMetric() {
        super("polku/journey-relationship-metric", Severity.WARNING, Journey.class,
                Reach.SELF.inside()
                        .and(Reach.SELF.container(Literals.MEASURABLE__PLANS, Literals.MEASURABLE__MEASUREMENTS)
                                .to(Literals.MEASURABLE__PLANS, Literals.MEASURABLE__MEASUREMENTS)));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        List<Touchpoint> touchpoints = Touchpoints.of(journey);
        if (journey.getState() == JourneyState.CURRENT && !touchpoints.isEmpty() && Metrics.at(journey).isEmpty()
                && !isMeasuredAsAWhole(journey.eContainer()) && touchpoints.stream().noneMatch(this::asksForTheRelationship)
                && !inspection.isReferred(journey, Literals.TOUCHPOINT__SUB_JOURNEY)) {
            inspection.report(journey);
        }
    }

    private static boolean isMeasuredAsAWhole(EObject model) {
        return model instanceof Measurable place && !Metrics.at(place).isEmpty();
    }

    private boolean asksForTheRelationship(Touchpoint touchpoint) {
        return touchpoint.getPlans().stream().anyMatch(plan -> plan.getLevel() == MeasurementLevel.RELATIONSHIP)
                || touchpoint.getMeasurements().stream()
                        .anyMatch(measurement -> measurement.getLevel() == MeasurementLevel.RELATIONSHIP);
    }
}
