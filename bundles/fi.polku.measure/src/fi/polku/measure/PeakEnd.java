/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a journey by the peak–end rule: the mean of its strongest moment, good or bad, and of its last one.
 * A heuristic, not a measurement: it was found for episodes of minutes (Kahneman, Fredrickson, Schreiber &amp; Redelmeier
 * 1993, When more pain is preferred to less; Redelmeier &amp; Kahneman 1996), and journeys last longer.
 *
 * @param peak where the observed emotion is farthest from neutral, the first of several
 * @param end last touchpoint with an observed emotion
 * @param score (peak + end) / 2, −1 … +1
 */
public record PeakEnd(CurvePoint peak, CurvePoint end, double score) {

    /** Where the rule comes from, to be named beside every score. */
    public static final String SOURCE = "Kahneman, Fredrickson, Schreiber & Redelmeier (1993)";

    /**
     * What would be remembered if one touchpoint reached its target.
     *
     * @param point the touchpoint; has a target that isn't reached
     * @param score what would be remembered then, −1 … +1
     */
    public record WhatIf(CurvePoint point, double score) {
    }

    /** @return what is remembered of a curve; empty when nothing is observed */
    public static Optional<PeakEnd> of(EmotionCurve curve) {
        return curve.observedEnd().map(end -> {
            CurvePoint peak = curve.points().stream().filter(point -> point.observed().isPresent())
                    .max(Comparator.comparingDouble(PeakEnd::strength)).map(strongest -> first(curve, strongest))
                    .orElse(end);
            return new PeakEnd(peak, end, (value(peak) + value(end)) / 2);
        });
    }

    /**
     * @param curve any curve
     * @return for each touchpoint whose observed emotion falls short of its target, in order: what would be remembered if it
     *         reached the target and all else stayed
     */
    public static List<WhatIf> whatIf(EmotionCurve curve) {
        return curve.points().stream().filter(point -> point.shortfall().orElse(0) > 0)
                .map(point -> new WhatIf(point, of(reached(curve, point)).orElseThrow().score())).toList();
    }

    private static EmotionCurve reached(EmotionCurve curve, CurvePoint point) {
        return new EmotionCurve(curve.points().stream().map(each -> each == point ? each.atTarget() : each).toList());
    }

    private static CurvePoint first(EmotionCurve curve, CurvePoint strongest) {
        return curve.points().stream().filter(point -> strength(point) == strength(strongest)).findFirst().orElseThrow();
    }

    private static double strength(CurvePoint point) {
        return Math.abs(point.observed().orElse(0));
    }

    private static double value(CurvePoint point) {
        return point.observed().getAsDouble();
    }
}
