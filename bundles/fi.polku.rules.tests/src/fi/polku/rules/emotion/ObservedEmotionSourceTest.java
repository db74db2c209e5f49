/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.rules.RuleTest;

class ObservedEmotionSourceTest extends RuleTest {

    private final ObservedEmotion relief = make(ObservedEmotion.class, "relief");
    private final ExperienceModel model = modelOf(touchpoint("Gets the decision", relief));

    ObservedEmotionSourceTest() {
        super(new ObservedEmotionSource());
    }

    @Override
    protected ExperienceModel badExample() {
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        relief.setSource(EmotionSource.ASSUMPTION);
        return model;
    }

    @Test
    void takes_the_detail_for_a_source() {
        relief.setSourceDetail("Diaries of five applicants");

        assertThat(complaints(model)).isEmpty();
    }
}
