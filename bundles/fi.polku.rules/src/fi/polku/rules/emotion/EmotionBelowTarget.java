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
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Touchpoints at which people feel much worse than they are meant to. */
public final class EmotionBelowTarget extends RuleOn<Journey> {

    /** Steps from neutral to either end of the scale that the option speaks of. */
    private static final double STEPS_TO_THE_END = 3;
    private static final double ROUNDING = 1e-9;

    private final Option<Double> steps = option("steps", 2.0, 0.0, 6.0);

    /** One for all engines. */
    public EmotionBelowTarget() {
        super("polku/emotion-below-target", Severity.WARNING, Journey.class,
                Curves.REACH
                        .and(Development.reach(Reach.SELF.inside())));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        if (journey.getState() != JourneyState.CURRENT) {
            return;
        }
        double tolerance = inspection.value(steps) / STEPS_TO_THE_END + ROUNDING;
        for (CurvePoint point : Curves.of(journey, inspection).points()) {
            if (point.target().isPresent() && point.observed().isPresent()
                    && point.target().getAsDouble() - point.observed().getAsDouble() > tolerance
                    && !Development.worksOn(point.touchpoint(), inspection)) {
                inspection.report(point.touchpoint());
            }
        }
    }
}
