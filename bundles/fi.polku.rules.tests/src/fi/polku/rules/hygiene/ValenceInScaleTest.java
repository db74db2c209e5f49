/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Scale;
import fi.polku.rules.RuleTest;

class ValenceInScaleTest extends RuleTest {

    private final ObservedEmotion relief = make(ObservedEmotion.class, "relief");
    private final ExperienceModel model = modelOf(touchpoint("Gets the decision", relief));

    ValenceInScaleTest() {
        super(new ValenceInScale());
    }

    @Override
    protected ExperienceModel badExample() {
        relief.setValence(5.0);
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        relief.setValence(3.0);
        return model;
    }

    @Test
    void takes_the_declared_scale() {
        Scale ten = make(Scale.class, "1–10");
        ten.setMinimum(1);
        ten.setMaximum(10);
        model.setEmotionScale(ten);

        assertThat(complaints(with(badExample(), ten))).isEmpty();
        relief.setValence(0.0);
        assertThat(complaints(model)).containsExactly(relief);
    }

    @Test
    void finds_a_valence_that_is_no_number() {
        relief.setValence(Double.NaN);

        assertThat(complaints(model)).containsExactly(relief);
    }

    @Test
    void lets_a_feeling_have_no_valence() {
        assertThat(complaints(model)).isEmpty();
    }
}
