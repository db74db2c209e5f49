/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import fi.polku.measure.CurvePoint;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.rules.Development;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** The worst moment of a journey, and nobody works on it. */
public final class NegativePeakAction extends RuleOn<Journey> {

    /** One for all engines. */
    public NegativePeakAction() {
        super("polku/negative-peak-action", Severity.WARNING, Journey.class,
                Curves.REACH
                        .and(Development.reach(Reach.SELF.inside())));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        if (journey.getState() != JourneyState.CURRENT) {
            return;
        }
        Curves.of(journey, inspection).observedTrough()
                .filter(trough -> trough.observed().orElse(0) < 0)
                .map(CurvePoint::touchpoint)
                .filter(touchpoint -> !Development.worksOn(touchpoint, inspection))
                .ifPresent(inspection::report);
    }
}
