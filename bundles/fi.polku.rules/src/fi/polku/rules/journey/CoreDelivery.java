/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A core experience in which nothing says where the customer gets the service. */
public final class CoreDelivery extends RuleOn<Journey> {

    /** One for all engines. */
    public CoreDelivery() {
        super("polku/core-delivery", Severity.INFO, Journey.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        boolean hasCore = false;
        for (Stage stage : journey.getStages()) {
            if (stage.getPhase() == Phase.CORE) {
                for (Touchpoint touchpoint : Touchpoints.of(stage)) {
                    if (decides(touchpoint)) {
                        return;
                    }
                    hasCore = true;
                }
            }
        }
        if (hasCore && Journeys.isWhole(journey, inspection)) {
            inspection.report(journey);
        }
    }

    private static boolean decides(Touchpoint touchpoint) {
        boolean matters = touchpoint.isMomentOfTruth() || touchpoint.getImportance() == Importance.MAJOR
                || touchpoint.getImportance() == Importance.CRITICAL;
        return matters && Influence.reaches(touchpoint);
    }
}
