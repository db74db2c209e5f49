/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Gap;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.Touchpoint;

@DisplayName("The gap between expectation and experience")
class GapsTest {

    private static Gap gap(Double expected, Double experienced) {
        Gap gap = Given.NEW.createGap();
        gap.setExpected(expected);
        gap.setExperienced(experienced);
        return gap;
    }

    @Test
    void isBelowZeroWhereExperienceFallsShort() {
        assertThat(Gaps.of(gap(4.5, 2.3))).hasValueCloseTo(-2.2, within(1e-9));
    }

    @Test
    void isAboveZeroWhereExperienceExceedsTheExpectation() {
        assertThat(Gaps.of(gap(3.0, 4.0))).hasValue(1);
    }

    @Test
    void isUnknownWhenOneSideIs() {
        assertThat(Gaps.of(gap(null, 4.0))).isEmpty();
        assertThat(Gaps.of(gap(4.0, null))).isEmpty();
        assertThat(Gaps.of(gap(Double.NaN, 4.0))).isEmpty();
    }

    @Test
    void comparesAcrossScales() {
        Gap wide = gap(10.0, 5.0);
        wide.setScale(Given.scale(0, 10));
        assertThat(Gaps.relative(wide)).hasValue(-0.5);
        assertThat(Gaps.relative(gap(5.0, 3.0))).hasValue(-0.5);
    }

    @Test
    void isToldByTheKindsOfProblemThatTheTouchpointHas() {
        Touchpoint slow = Given.touchpoint("Decision");
        slow.getGaps().add(gap(5.0, 3.0));
        slow.getGaps().add(gap(4.0, 4.0));
        slow.getPainPoints().add(painPoint(ProblemKind.TIME));
        slow.getPainPoints().add(painPoint(ProblemKind.TIME));
        Touchpoint easy = Given.touchpoint("Payment");
        easy.getGaps().add(gap(3.0, 4.0));
        assertThat(Gaps.byKind(Given.journey(slow, easy))).isEqualTo(Map.of(ProblemKind.TIME, -0.25));
    }

    private static PainPoint painPoint(ProblemKind kind) {
        PainPoint pain = Given.NEW.createPainPoint();
        pain.setKind(kind);
        return pain;
    }
}
