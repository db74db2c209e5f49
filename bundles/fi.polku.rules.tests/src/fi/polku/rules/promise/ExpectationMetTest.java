/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class ExpectationMetTest extends RuleTest {

    private final Expectation speed = make(Expectation.class, "A decision in a month");
    private final Persona farmer = with(make(Persona.class, "Tuomas, dairy farmer"), speed);
    private final Touchpoint decision = touchpoint("Gets the decision");
    private final ExperienceModel model = with(modelOf(decision), farmer);

    ExpectationMetTest() {
        super(new ExpectationMet());
    }

    @Override
    protected ExperienceModel badExample() {
        model.getJourneys().get(0).getPersonas().add(farmer);
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        decision.getExpectations().add(speed);
        return badExample();
    }

    @Test
    void takes_a_gap_for_an_answer() {
        Gap gap = make(Gap.class, "Speed");
        gap.setExpectation(speed);
        with(decision, gap);

        assertThat(complaints(badExample())).isEmpty();
    }

    @Test
    void leaves_personas_that_go_nowhere_yet() {
        assertThat(complaints(model)).isEmpty();
    }
}
