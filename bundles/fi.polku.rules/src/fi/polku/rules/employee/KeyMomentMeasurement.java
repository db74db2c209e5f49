/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.employee;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.EmployeeMoments;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A key moment of an employee that nobody measures. */
public final class KeyMomentMeasurement extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public KeyMomentMeasurement() {
        super("polku/key-moment-measurement", Severity.WARNING, Touchpoint.class, Reach.SELF.above(Literals.JOURNEY__KIND));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        boolean unmeasured = touchpoint.getPlans().isEmpty() && touchpoint.getMeasurements().isEmpty();
        if (unmeasured && EmployeeMoments.isKey(touchpoint)) {
            inspection.report(touchpoint, touchpoint.getKeyMoment());
        }
    }
}
