/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Comparator;
import java.util.List;

/**
 * Where improvement pays most: the touchpoints of a journey by importance × gap between target and observed emotion.
 *
 * @param point the touchpoint with its emotions
 * @param importance 1 (minor) … 4 (critical); 2 where it isn't ranked
 * @param gap how far the observed emotion falls short of the target, above 0 … 2
 * @param weight importance × gap
 */
public record Priority(CurvePoint point, int importance, double gap, double weight) {

    /**
     * @param curve any curve
     * @return the touchpoints whose observed emotion falls short of the target, the most pressing first; among equals, in
     *         the order of the journey
     */
    public static List<Priority> of(EmotionCurve curve) {
        return curve.points().stream().filter(point -> point.shortfall().orElse(0) > 0).map(Priority::of)
                .sorted(Comparator.comparingDouble(Priority::weight).reversed()).toList();
    }

    private static Priority of(CurvePoint point) {
        int importance = switch (point.touchpoint().getImportance()) {
            case MINOR -> 1;
            case UNRANKED, MODERATE -> 2;
            case MAJOR -> 3;
            case CRITICAL -> 4;
        };
        double gap = point.shortfall().getAsDouble();
        return new Priority(point, importance, gap, importance * gap);
    }
}
