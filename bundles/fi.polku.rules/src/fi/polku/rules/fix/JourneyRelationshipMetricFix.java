/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;

/** Plans to ask about a journey as a whole: whether customers would recommend the service, and employees the employer. */
final class JourneyRelationshipMetricFix extends PlanChoice<Journey> {

    JourneyRelationshipMetricFix() {
        super("polku/journey-relationship-metric", Journey.class, MeasurementLevel.RELATIONSHIP);
    }

    @Override
    boolean suggests(MeasurementPlan plan, Journey journey) {
        return plan.eContainer() instanceof Journey;
    }

    @Override
    boolean fits(Metric metric, Journey journey) {
        MetricKind recommendation = journey.getKind() == JourneyKind.EMPLOYEE ? MetricKind.ENPS : MetricKind.NPS;
        return metric.getKind() == recommendation;
    }
}
