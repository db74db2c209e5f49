/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.NEW;
import static fi.polku.measure.Given.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Scale;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

@Label("The range of an emotion")
class EmotionRangeProperties {

    private final TargetEmotion emotion = NEW.createTargetEmotion();
    private final ExperienceModel model = modelWith(emotion);

    private static ExperienceModel modelWith(TargetEmotion emotion) {
        Touchpoint touchpoint = NEW.createTouchpoint();
        touchpoint.getTargetEmotions().add(emotion);
        Journey journey = Given.journey(touchpoint);
        ExperienceModel model = NEW.createExperienceModel();
        model.getJourneys().add(journey);
        return model;
    }

    @Provide
    Arbitrary<EmotionRange> ranges() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(-1000, 1000);
        return numbers.list().ofSize(3).uniqueElements().map(list -> list.stream().sorted().toList())
                .map(list -> new EmotionRange(list.get(0), list.get(1), list.get(2)));
    }

    @Property
    void normalisesItsEndsAndItsNeutralPoint(@ForAll("ranges") EmotionRange range) {
        assertThat(range.normalise(range.minimum())).isEqualTo(-1);
        assertThat(range.normalise(range.neutral())).isZero();
        assertThat(range.normalise(range.maximum())).isEqualTo(1);
    }

    @Property
    void normalisesEveryValenceToBetweenMinusAndPlusOne(@ForAll("ranges") EmotionRange range, @ForAll double valence) {
        assertThat(range.normalise(valence)).isBetween(-1.0, 1.0);
    }

    @Property
    void keepsTheOrderOfValences(@ForAll("ranges") EmotionRange range, @ForAll double one, @ForAll double other) {
        assertThat(range.normalise(Math.min(one, other))).isLessThanOrEqualTo(range.normalise(Math.max(one, other)));
    }

    @Example
    void isMinusThreeToPlusThreeWhenNothingIsDeclared() {
        assertThat(EmotionRange.of(emotion)).isEqualTo(new EmotionRange(-3, 0, 3));
        assertThat(EmotionRange.of(NEW.createObservedEmotion())).isEqualTo(new EmotionRange(-3, 0, 3));
    }

    @Example
    void isTheModelsDefaultAndBeforeItTheEmotionsOwn() {
        model.setEmotionScale(scale(1, 5));
        assertThat(EmotionRange.of(emotion)).isEqualTo(new EmotionRange(1, 3, 5));
        emotion.setScale(scale(0, 10));
        assertThat(EmotionRange.of(emotion)).isEqualTo(new EmotionRange(0, 5, 10));
    }

    @Example
    void isNotOfAScaleThatIsNoRange() {
        model.setEmotionScale(scale(1, 5));
        for (Scale unusable : new Scale[] {scale(2, 2), scale(3, -3), scale(Double.NaN, 1), scale(0, Double.NaN),
                scale(Double.NEGATIVE_INFINITY, 0), scale(-Double.MAX_VALUE, Double.MAX_VALUE)}) {
            emotion.setScale(unusable);
            assertThat(EmotionRange.of(emotion)).isEqualTo(new EmotionRange(1, 3, 5));
        }
    }

    @Example
    void hasADeclaredNeutralPointThatLiesInIt() {
        emotion.setScale(scale(1, 5));
        emotion.getScale().setNeutral(2.0);
        assertThat(EmotionRange.of(emotion)).isEqualTo(new EmotionRange(1, 2, 5));
        assertThat(EmotionRange.of(emotion).normalise(1.5)).isEqualTo(-0.5);
        assertThat(EmotionRange.of(emotion).normalise(3.5)).isEqualTo(0.5);
        for (double outside : new double[] {0, 6, Double.NaN}) {
            emotion.getScale().setNeutral(outside);
            assertThat(EmotionRange.of(emotion).neutral()).isEqualTo(3);
        }
    }

    @Property
    @Label("leads back from a height on the curve to a valence of about that height")
    void back(@ForAll("ranges") EmotionRange range,
            @ForAll @DoubleRange(min = -1, max = 1) double height) {
        Scale scale = scale(range.minimum(), range.maximum());
        scale.setNeutral(range.neutral());
        emotion.setScale(scale);

        double valence = EmotionRange.valence(emotion, height);

        double grain = (range.maximum() - range.minimum()) / 20;
        double exact = height < 0 ? range.neutral() + height * (range.neutral() - range.minimum())
                : range.neutral() + height * (range.maximum() - range.neutral());
        assertThat(valence).isBetween(range.minimum(), range.maximum());
        assertThat(valence).isCloseTo(exact, offset(grain));
    }

    @Example
    @Label("keeps to the steps that a scale declares")
    void steps() {
        Scale halves = scale(1, 5);
        halves.setStep(0.5);
        emotion.setScale(halves);

        assertThat(EmotionRange.valence(emotion, 0.4)).isEqualTo(4);
        assertThat(EmotionRange.valence(emotion, 0.6)).isEqualTo(4);
        assertThat(EmotionRange.valence(emotion, -1)).isEqualTo(1);
        assertThat(EmotionRange.valence(emotion, 7)).isEqualTo(5);
    }

    @Example
    @Label("gives short numbers where no steps are declared")
    void shortNumbers() {
        assertThat(EmotionRange.valence(emotion, 0.123456)).isEqualTo(0.4);
        assertThat(EmotionRange.valence(emotion, -0.99999)).isEqualTo(-3);
    }
}
