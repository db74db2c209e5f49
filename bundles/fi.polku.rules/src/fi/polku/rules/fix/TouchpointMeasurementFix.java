/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Touchpoint;

/** Plans to measure a touchpoint as others in the same channel are. */
class TouchpointMeasurementFix extends PlanChoice<Touchpoint> {

    TouchpointMeasurementFix() {
        this("polku/touchpoint-measurement");
    }

    TouchpointMeasurementFix(String ruleId) {
        super(ruleId, Touchpoint.class, MeasurementLevel.TOUCHPOINT);
    }

    @Override
    final boolean suggests(MeasurementPlan plan, Touchpoint touchpoint) {
        return plan.eContainer() instanceof Touchpoint other && other.getChannel() != null
                && other.getChannel() == touchpoint.getChannel() && plan.getLevel() == MeasurementLevel.TOUCHPOINT;
    }

    @Override
    boolean fits(Metric metric, Touchpoint touchpoint) {
        return switch (metric.getKind()) {
            case NPS, CES, CSAT, SMILEY, EFFICIENCY, CUSTOM -> true;
            case ENPS, PEER_NPS -> false;
        };
    }
}
