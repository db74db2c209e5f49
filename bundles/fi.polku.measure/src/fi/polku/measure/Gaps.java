/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.OptionalDouble;

import fi.polku.model.experience.Gap;

/** Expectation against experience (GAP analysis): experience below the expectation is bad, above it good. */
public final class Gaps {

    private Gaps() {
    }

    /**
     * @param gap any gap
     * @return expected − experienced in steps of the gap's scale: above 0 where experience falls short, below 0 where it
     *         exceeds the expectation; empty when one of the two isn't known
     */
    public static OptionalDouble of(Gap gap) {
        if (gap.getExpected() == null || gap.getExperienced() == null) {
            return OptionalDouble.empty();
        }
        double difference = gap.getExpected() - gap.getExperienced();
        return Double.isFinite(difference) ? OptionalDouble.of(difference) : OptionalDouble.empty();
    }
}
