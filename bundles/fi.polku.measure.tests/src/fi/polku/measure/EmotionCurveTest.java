/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.NEW;
import static fi.polku.measure.Given.felt;
import static fi.polku.measure.Given.journey;
import static fi.polku.measure.Given.observed;
import static fi.polku.measure.Given.target;
import static fi.polku.measure.Given.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;

@DisplayName("An emotion curve")
class EmotionCurveTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static Optional<String> name(Optional<CurvePoint> point) {
        return point.map(found -> found.touchpoint().getName());
    }

    @Test
    void hasAPointWithoutValuesWhereNothingIsKnown() {
        Touchpoint silent = touchpoint("Silent");
        silent.getObservedEmotions().add(observed(null, null, 5));
        silent.getTargetEmotions().add(target(Double.NaN));
        CurvePoint point = EmotionCurve.of(journey(silent)).points().get(0);
        assertThat(point.observed()).isEmpty();
        assertThat(point.target()).isEmpty();
    }

    @Test
    void tellsTargetAndObservedApart() {
        Touchpoint touchpoint = felt("Form", -3);
        touchpoint.getTargetEmotions().add(target(3.0));
        CurvePoint point = EmotionCurve.of(journey(touchpoint)).points().get(0);
        assertThat(point.observed()).hasValue(-1);
        assertThat(point.target()).hasValue(1);
    }

    @Test
    void runsThroughTheMedianOfThePeopleBehindTheObservations() {
        Touchpoint touchpoint = touchpoint("Form");
        touchpoint.getObservedEmotions().add(observed(3.0, null, 2));
        touchpoint.getObservedEmotions().add(observed(1.5, null, 5));
        touchpoint.getObservedEmotions().add(observed(-3.0, null, null));
        assertThat(EmotionCurve.of(journey(touchpoint)).points().get(0).spread())
                .hasValue(new Spread(8, -1, 0.5, 0.5, 0.75, 1));
        touchpoint.getObservedEmotions().get(1).setSampleSize(-4);
        touchpoint.getObservedEmotions().get(0).setSampleSize(1);
        touchpoint.getObservedEmotions().remove(1);
        assertThat(EmotionCurve.of(journey(touchpoint)).points().get(0).observed()).hasValueCloseTo(0.0, EXACTLY);
    }

    @Nested
    @DisplayName("is that of one persona:")
    class OfAPersona {

        private final Persona farmer = NEW.createPersona();
        private final Persona adviser = NEW.createPersona();
        private final Touchpoint form = touchpoint("Form");
        private final Journey journey = journey(form);

        private OfAPersona() {
            form.getObservedEmotions().add(observed(3.0, farmer, null));
            form.getObservedEmotions().add(observed(-3.0, adviser, null));
            form.getObservedEmotions().add(observed(0.0, null, null));
        }

        @Test
        void theMainOneUnlessToldOtherwise() {
            journey.getPersonas().add(farmer);
            journey.getPersonas().add(adviser);
            assertThat(EmotionCurve.of(journey).points().get(0).observed()).hasValueCloseTo(0.5, EXACTLY);
            assertThat(EmotionCurve.of(journey)).isEqualTo(EmotionCurve.of(journey, farmer));
        }

        @Test
        void anotherOnesWithoutWhatBelongsToTheMainOne() {
            journey.getPersonas().add(farmer);
            assertThat(EmotionCurve.of(journey, adviser).points().get(0).observed()).hasValue(-1);
        }

        @Test
        void everybodysWhenTheJourneyHasNone() {
            assertThat(EmotionCurve.of(journey).points().get(0).observed()).hasValueCloseTo(0.0, EXACTLY);
            assertThat(EmotionCurve.of(journey, farmer).points().get(0).observed()).hasValueCloseTo(0.5, EXACTLY);
        }
    }

    @Nested
    @DisplayName("is remembered by")
    class Remembered {

        private final Touchpoint last = touchpoint("Nothing known");
        private final EmotionCurve curve = EmotionCurve.of(journey(felt("Hears", 1), felt("Form", -2), felt("Decision", 3),
                felt("Payment", 3), felt("Survey", -2), last));

        @Test
        void itsPeakTheFirstOfSeveral() {
            assertThat(name(curve.observedPeak())).hasValue("Decision");
        }

        @Test
        void itsTroughTheFirstOfSeveral() {
            assertThat(name(curve.observedTrough())).hasValue("Form");
        }

        @Test
        void itsEndTheLastPointThatIsKnown() {
            assertThat(name(curve.observedEnd())).hasValue("Survey");
        }

        @Test
        void nothingWhenNothingIsKnown() {
            EmotionCurve unknown = EmotionCurve.of(journey(last));
            assertThat(unknown.observedPeak()).isEmpty();
            assertThat(unknown.observedTrough()).isEmpty();
            assertThat(unknown.observedEnd()).isEmpty();
            assertThat(curve.targetPeak()).isEmpty();
            assertThat(curve.targetEnd()).isEmpty();
        }

        @Test
        void thePeakAndEndThatAreMeant() {
            Touchpoint decision = touchpoint("Decision");
            decision.getTargetEmotions().add(target(3.0));
            Touchpoint survey = touchpoint("Survey");
            survey.getTargetEmotions().add(target(1.0));
            EmotionCurve meant = EmotionCurve.of(journey(decision, survey, touchpoint("After")));
            assertThat(name(meant.targetPeak())).hasValue("Decision");
            assertThat(name(meant.targetEnd())).hasValue("Survey");
        }
    }
}
