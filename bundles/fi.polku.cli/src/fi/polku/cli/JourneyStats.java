/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import fi.polku.measure.Coverage;
import fi.polku.measure.Coverage.Aspect;
import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;

/**
 * Figures of one journey. Emotions are normalised: −1 is the worst of the scale, 0 neutral, +1 the best.
 *
 * @param name name of the journey
 * @param stages number of stages
 * @param touchpoints number of touchpoints
 * @param owned number of touchpoints with an owner
 * @param measured number of touchpoints with a measurement
 * @param planned number of touchpoints with a measurement or a plan for one
 * @param aimed number of touchpoints with a target emotion
 * @param peak best observed emotion
 * @param trough worst observed emotion
 * @param end last observed emotion
 * @param gaps gaps between expectation and experience, in order of the touchpoints
 */
record JourneyStats(String name, int stages, int touchpoints, int owned, int measured, int planned, int aimed,
        OptionalDouble peak, OptionalDouble trough, OptionalDouble end, List<GapStats> gaps) {

    static JourneyStats of(Journey journey, Locale language) {
        Coverage coverage = Coverage.of(journey);
        List<Touchpoint> touchpoints = coverage.touchpoints();
        EmotionCurve curve = EmotionCurve.of(journey);
        return new JourneyStats(Labels.in(language).name(journey), journey.getStages().size(), touchpoints.size(),
                coverage.count(Aspect.OWNED), coverage.count(Aspect.MEASURED), coverage.count(Aspect.PLANNED),
                coverage.count(Aspect.AIMED),
                observed(curve.observedPeak()), observed(curve.observedTrough()), observed(curve.observedEnd()),
                GapStats.of(touchpoints, language));
    }

    private static OptionalDouble observed(Optional<CurvePoint> point) {
        return point.map(CurvePoint::observed).orElse(OptionalDouble.empty());
    }
}
