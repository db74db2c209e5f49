/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import fi.polku.model.experience.Importance;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint that decides the whole and is asked about only as a part of the whole. */
public final class ImportantTouchpointLevel extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public ImportantTouchpointLevel() {
        super("polku/important-touchpoint-level", Severity.WARNING, Touchpoint.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        boolean decides = touchpoint.isMomentOfTruth() || touchpoint.getImportance() == Importance.MAJOR
                || touchpoint.getImportance() == Importance.CRITICAL;
        boolean measured = !touchpoint.getPlans().isEmpty() || !touchpoint.getMeasurements().isEmpty();
        if (decides && measured
                && touchpoint.getPlans().stream().allMatch(plan -> plan.getLevel() == MeasurementLevel.RELATIONSHIP)
                && touchpoint.getMeasurements().stream()
                        .allMatch(measurement -> measurement.getLevel() == MeasurementLevel.RELATIONSHIP)) {
            inspection.report(touchpoint);
        }
    }
}
