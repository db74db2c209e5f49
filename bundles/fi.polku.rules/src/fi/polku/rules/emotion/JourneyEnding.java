/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey whose last known feeling is a bad one (peak–end rule: Kahneman). */
public final class JourneyEnding extends RuleOn<Journey> {

    /** One for all engines. */
    public JourneyEnding() {
        super("polku/journey-ending", Severity.WARNING, Journey.class, Curves.REACH);
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        boolean future = journey.getState() == JourneyState.FUTURE;
        EmotionCurve curve = Curves.of(journey, inspection);
        Optional<CurvePoint> end = future ? curve.targetEnd() : curve.observedEnd();
        end.filter(point -> isNegative(future ? point.target() : point.observed()))
                .filter(point -> isInLastStage(point, curve.points()))
                .ifPresent(point -> inspection.report(journey, point.touchpoint()));
    }

    private static boolean isNegative(OptionalDouble valence) {
        return valence.orElse(0) < 0;
    }

    /** Where nobody has looked at the last stage, how the journey ends isn't known. */
    private static boolean isInLastStage(CurvePoint point, List<CurvePoint> points) {
        return stage(point.touchpoint()) == stage(points.get(points.size() - 1).touchpoint());
    }

    private static EObject stage(Touchpoint touchpoint) {
        EObject container = touchpoint.eContainer();
        return container instanceof Stage ? container : container.eContainer();
    }
}
