/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey that tells nothing of what comes before the service, of the service itself or of what follows. */
public final class JourneyPhases extends RuleOn<Journey> {

    /** One for all engines. */
    public JourneyPhases() {
        super("polku/journey-phases", Severity.WARNING, Journey.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        Set<Phase> missing = EnumSet.allOf(Phase.class);
        for (Stage stage : journey.getStages()) {
            if (!Touchpoints.of(stage).isEmpty()) {
                missing.remove(stage.getPhase());
            }
        }
        if (!missing.isEmpty() && Journeys.isWhole(journey, inspection)) {
            inspection.report(journey, new ArrayList<>(missing));
        }
    }
}
