/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.EmployeeMoments;

/** Plans to measure a key moment of an employee as employees are asked. */
final class KeyMomentMeasurementFix extends PlanChoice<Touchpoint> {

    KeyMomentMeasurementFix() {
        super("polku/key-moment-measurement", Touchpoint.class, MeasurementLevel.TOUCHPOINT);
    }

    @Override
    boolean suggests(MeasurementPlan plan, Touchpoint touchpoint) {
        return plan.eContainer() instanceof Touchpoint other && EmployeeMoments.isKey(other);
    }

    @Override
    boolean fits(Metric metric, Touchpoint touchpoint) {
        return switch (metric.getKind()) {
            case ENPS, SMILEY, CUSTOM -> true;
            case NPS, PEER_NPS, CES, CSAT, EFFICIENCY -> false;
        };
    }
}
