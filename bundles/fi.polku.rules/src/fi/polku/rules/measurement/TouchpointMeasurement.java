/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.EmployeeMoments;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/**
 * A touchpoint that nobody measures or plans to measure, though it was never ranked as minor. Key moments of employees are
 * {@link fi.polku.rules.employee.KeyMomentMeasurement}'s.
 */
public final class TouchpointMeasurement extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public TouchpointMeasurement() {
        super("polku/touchpoint-measurement", Severity.WARNING, Touchpoint.class, Reach.SELF.above(Literals.JOURNEY__KIND));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        boolean unmeasured = touchpoint.getPlans().isEmpty() && touchpoint.getMeasurements().isEmpty();
        if (unmeasured && touchpoint.getImportance() != Importance.MINOR && Influence.reaches(touchpoint)
                && !EmployeeMoments.isKey(touchpoint)) {
            inspection.report(touchpoint);
        }
    }
}
