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
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Scale;
import fi.polku.rules.RuleTest;

class GapInScaleTest extends RuleTest {

    private final Gap speed = make(Gap.class, "Speed of the decision");
    private final ExperienceModel model = modelOf(touchpoint("Gets the decision", speed));

    GapInScaleTest() {
        super(new GapInScale());
    }

    @Override
    protected ExperienceModel badExample() {
        speed.setExpected(8.0);
        speed.setExperienced(3.2);
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        speed.setExpected(4.5);
        speed.setExperienced(3.2);
        return model;
    }

    @Test
    void takes_the_declared_scale() {
        Scale ten = make(Scale.class, "1–10");
        ten.setMinimum(1);
        ten.setMaximum(10);
        speed.setScale(ten);

        assertThat(complaints(with(badExample(), ten))).isEmpty();
    }

    @Test
    void lets_a_level_be_open() {
        speed.setExpected(4.0);

        assertThat(complaints(model)).isEmpty();
    }
}
