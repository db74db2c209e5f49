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
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Touchpoints at which people feel much worse than they are meant to. */
public final class EmotionBelowTarget extends RuleOn<Journey> {

    /** On a scale from −1 to +1: more than two of the six steps between −3 and +3. */
    private static final double TOLERANCE = 2.0 / 3 + 1e-9;

    /** One for all engines. */
    public EmotionBelowTarget() {
        super("polku/emotion-below-target", Severity.WARNING, Journey.class);
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        if (journey.getState() != JourneyState.CURRENT) {
            return;
        }
        for (CurvePoint point : Curves.of(journey, inspection).points()) {
            if (point.target().isPresent() && point.observed().isPresent()
                    && point.target().getAsDouble() - point.observed().getAsDouble() > TOLERANCE
                    && !inspection.once(Development.class, Development::new).worksOn(point.touchpoint())) {
                inspection.report(point.touchpoint());
            }
        }
    }
}
