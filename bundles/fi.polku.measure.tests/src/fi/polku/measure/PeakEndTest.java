/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.felt;
import static fi.polku.measure.Given.journey;
import static fi.polku.measure.Given.target;
import static fi.polku.measure.Given.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Touchpoint;

@DisplayName("What is remembered of a journey")
class PeakEndTest {

    private final Touchpoint form = felt("Form", -3);
    private final Touchpoint decision = felt("Decision", 1.5);
    private final Touchpoint payment = felt("Payment", 0.6);
    private final EmotionCurve curve = EmotionCurve.of(journey(form, decision, payment, touchpoint("Survey")));

    @BeforeEach
    void aim() {
        form.getTargetEmotions().add(target(1.5));
        decision.getTargetEmotions().add(target(3.0));
        payment.getTargetEmotions().add(target(0.0));
    }

    private EmotionCurve aimed() {
        return EmotionCurve.of(journey(form, decision, payment, touchpoint("Survey")));
    }

    @Test
    void isTheMeanOfItsStrongestMomentAndItsLastOne() {
        PeakEnd remembered = PeakEnd.of(curve).orElseThrow();
        assertThat(remembered.peak().touchpoint()).isSameAs(form);
        assertThat(remembered.end().touchpoint()).isSameAs(payment);
        assertThat(remembered.score()).isCloseTo((-1 + 0.2) / 2, within(1e-9));
    }

    @Test
    void isNothingWhereNothingWasObserved() {
        assertThat(PeakEnd.of(EmotionCurve.of(journey(touchpoint("Form"))))).isEmpty();
    }

    @Test
    void wouldBeBetterIfATouchpointReachedItsTarget() {
        List<PeakEnd.WhatIf> whatIf = PeakEnd.whatIf(aimed());
        assertThat(whatIf).extracting(each -> each.point().touchpoint()).containsExactly(form, decision);
        assertThat(whatIf.get(0).score()).isCloseTo((0.5 + 0.2) / 2, within(1e-9));
        assertThat(whatIf.get(1).score()).isCloseTo((-1 + 0.2) / 2, within(1e-9));
    }

    @Test
    void isBestImprovedWhereImportanceAndGapAreLargest() {
        form.setImportance(Importance.MINOR);
        decision.setImportance(Importance.CRITICAL);
        List<Priority> priorities = Priority.of(aimed());
        assertThat(priorities).extracting(each -> each.point().touchpoint()).containsExactly(decision, form);
        assertThat(priorities).extracting(Priority::weight).containsExactly(4 * 0.5, 1.5);
    }
}
