/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyState;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey as it is, without a picture of what it should be. */
public final class FutureTwin extends RuleOn<Journey> {

    /** One for all engines. */
    public FutureTwin() {
        super("polku/future-twin", Severity.INFO, Journey.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        if (journey.getState() == JourneyState.CURRENT && journey.getKind() != JourneyKind.EMPLOYEE
                && !Touchpoints.of(journey).isEmpty() && !Journeys.hasFutureTwin(journey)
                && !inspection.isReferred(journey, Literals.TOUCHPOINT__SUB_JOURNEY)) {
            inspection.report(journey);
        }
    }
}
