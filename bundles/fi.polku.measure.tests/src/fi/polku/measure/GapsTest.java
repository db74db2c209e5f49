/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Gap;

@DisplayName("The gap between expectation and experience")
class GapsTest {

    private static Gap gap(Double expected, Double experienced) {
        Gap gap = Given.NEW.createGap();
        gap.setExpected(expected);
        gap.setExperienced(experienced);
        return gap;
    }

    @Test
    void isAboveZeroWhereExperienceFallsShort() {
        assertThat(Gaps.of(gap(4.5, 2.3))).hasValueCloseTo(2.2, within(1e-9));
    }

    @Test
    void isBelowZeroWhereExperienceExceedsTheExpectation() {
        assertThat(Gaps.of(gap(3.0, 4.0))).hasValue(-1);
    }

    @Test
    void isUnknownWhenOneSideIs() {
        assertThat(Gaps.of(gap(null, 4.0))).isEmpty();
        assertThat(Gaps.of(gap(4.0, null))).isEmpty();
        assertThat(Gaps.of(gap(Double.NaN, 4.0))).isEmpty();
    }
}
