/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointNamesTest extends RuleTest {

    private final Touchpoint first = touchpoint("Asks an expert");
    private final Touchpoint second = touchpoint("Asks an expert");

    TouchpointNamesTest() {
        super(new TouchpointNames());
    }

    @Override
    protected ExperienceModel badExample() {
        return modelOf(first, second);
    }

    @Override
    protected ExperienceModel goodExample() {
        second.setName("Asks an expert again");
        return modelOf(first, second);
    }

    @Test
    void takes_no_notice_of_capital_letters_and_blanks() {
        second.setName(" ASKS an expert ");

        assertThat(complaints(modelOf(first, second))).containsExactly(second);
    }

    @Test
    void looks_into_service_moments() {
        ServiceMoment call = with(make(ServiceMoment.class, "Call"), second);

        assertThat(complaints(model(journey("Grant", stage(Phase.CORE, first, call))))).containsExactly(second);
    }

    @Test
    void allows_the_same_name_in_another_stage() {
        assertThat(complaints(model(journey("Grant", stage(Phase.PRE, first), stage(Phase.CORE, second))))).isEmpty();
    }

    @Test
    void leaves_touchpoints_without_a_name() {
        assertThat(complaints(modelOf(touchpoint(null), touchpoint(null), touchpoint(" ")))).isEmpty();
    }
}
