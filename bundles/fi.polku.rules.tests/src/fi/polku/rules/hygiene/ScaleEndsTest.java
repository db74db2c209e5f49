/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Scale;
import fi.polku.rules.RuleTest;

class ScaleEndsTest extends RuleTest {

    private final Scale scale = make(Scale.class, "Five steps");

    ScaleEndsTest() {
        super(new ScaleEnds());
    }

    @Override
    protected ExperienceModel badExample() {
        return scale(5, 1, null, null);
    }

    @Override
    protected ExperienceModel goodExample() {
        return scale(1, 5, 3.0, 1.0);
    }

    @ParameterizedTest(name = "{0} to {1}, neutral {2}, step {3}: {4}")
    @CsvSource({"1, 1, , , true", "NaN, 5, , , true", "1, Infinity, , , true", "1, 5, 0, , true", "1, 5, NaN, , true",
        "1, 5, 5, , false", "1, 5, , 0, true", "1, 5, , -1, true", "1, 5, , 5, true", "1, 5, , 4, false",
        "-3, 3, , , false"})
    void knows_what_fits_together(double minimum, double maximum, Double neutral, Double step, boolean complained) {
        assertThat(complaints(scale(minimum, maximum, neutral, step)).contains(scale)).isEqualTo(complained);
    }

    private ExperienceModel scale(double minimum, double maximum, Double neutral, Double step) {
        scale.setMinimum(minimum);
        scale.setMaximum(maximum);
        scale.setNeutral(neutral);
        scale.setStep(step);
        return model(scale);
    }
}
