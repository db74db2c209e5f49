/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ProblemKind;

/** Experience against expectation (GAP analysis): experience below the expectation is bad, above it good. */
public final class Gaps {

    /** Holds for both levels where a gap names no scale. */
    private static final UsableScale STANDARD = UsableScale.between(1, 5);

    private Gaps() {
    }

    /**
     * @param gap any gap
     * @return experienced − expected in steps of the gap's scale: below 0 where experience falls short, above 0 where it
     *         exceeds the expectation; empty when one of the two isn't known
     */
    public static OptionalDouble of(Gap gap) {
        if (gap.getExpected() == null || gap.getExperienced() == null) {
            return OptionalDouble.empty();
        }
        double difference = gap.getExperienced() - gap.getExpected();
        return Double.isFinite(difference) ? OptionalDouble.of(difference) : OptionalDouble.empty();
    }

    /**
     * @param gap any gap
     * @return the gap as a part of its scale's length, −1 … +1 for levels on the scale, so that gaps on different scales
     *         compare; empty when one of the levels isn't known
     */
    public static OptionalDouble relative(Gap gap) {
        UsableScale scale = UsableScale.of(gap.getScale()).orElse(STANDARD);
        OptionalDouble steps = of(gap);
        return steps.isEmpty() ? steps : OptionalDouble.of(steps.getAsDouble() / (scale.maximum() - scale.minimum()));
    }

    /**
     * @param journey any journey
     * @return for each of the kinds of customer problem (TERMS) that touchpoints with gaps have: the mean of the
     *         {@linkplain #relative relative} gaps of the touchpoints that have a pain point of this kind
     */
    public static Map<ProblemKind, Double> byKind(Journey journey) {
        Map<ProblemKind, Double> means = new EnumMap<>(ProblemKind.class);
        for (ProblemKind kind : ProblemKind.values()) {
            Touchpoints.of(journey).stream()
                    .filter(touchpoint -> touchpoint.getPainPoints().stream().anyMatch(pain -> pain.getKind() == kind))
                    .flatMap(touchpoint -> touchpoint.getGaps().stream()).map(Gaps::relative)
                    .flatMapToDouble(OptionalDouble::stream).average().ifPresent(mean -> means.put(kind, mean));
        }
        return means;
    }
}
