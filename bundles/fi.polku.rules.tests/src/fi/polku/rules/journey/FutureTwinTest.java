/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyState;
import fi.polku.rules.RuleTest;

class FutureTwinTest extends RuleTest {

    private final ExperienceModel model = modelOf(touchpoint("Asks an expert"));
    private final Journey today = model.getJourneys().get(0);

    FutureTwinTest() {
        super(new FutureTwin());
    }

    @Override
    protected ExperienceModel badExample() {
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        Journey tomorrow = journey("Grant service in 2028");
        tomorrow.setState(JourneyState.FUTURE);
        today.setFutureTwin(tomorrow);
        return with(model, tomorrow);
    }

    @Test
    void does_not_take_a_journey_for_its_own_twin() {
        today.setFutureTwin(today);

        assertThat(complaints(model)).containsExactly(today);
    }

    @Test
    void asks_neither_employees_nor_the_future() {
        today.setKind(JourneyKind.EMPLOYEE);
        assertThat(complaints(model)).isEmpty();

        today.setKind(JourneyKind.CUSTOMER);
        today.setState(JourneyState.FUTURE);
        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void leaves_a_journey_that_has_not_begun() {
        assertThat(complaints(model(journey("Empty")))).isEmpty();
    }
}
