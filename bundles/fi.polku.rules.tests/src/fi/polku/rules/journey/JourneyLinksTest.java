/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.model;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyState;
import fi.polku.rules.RuleTest;

class JourneyLinksTest extends RuleTest {

    private final Journey grant = journey("Grant service");
    private final Journey expert = journey("Grant expert");

    JourneyLinksTest() {
        super(new JourneyLinks());
    }

    @Override
    protected ExperienceModel badExample() {
        grant.getSupportedBy().add(expert);
        return model(grant, expert);
    }

    @Override
    protected ExperienceModel goodExample() {
        expert.setKind(JourneyKind.EMPLOYEE);
        return badExample();
    }

    @Test
    void wants_recoveries_to_be_recovery_journeys() {
        grant.getRecoveries().add(expert);
        assertThat(complaints(model(grant, expert))).containsExactly(grant);

        expert.setKind(JourneyKind.RECOVERY);
        assertThat(complaints(model(grant, expert))).isEmpty();
    }

    @Test
    void wants_the_future_twin_to_be_of_the_future() {
        grant.setFutureTwin(expert);
        assertThat(complaints(model(grant, expert))).containsExactly(grant);

        expert.setState(JourneyState.FUTURE);
        assertThat(complaints(model(grant, expert))).isEmpty();
    }

    @Test
    void lets_no_journey_be_its_own_support() {
        expert.setKind(JourneyKind.EMPLOYEE);
        expert.getSupportedBy().add(expert);

        assertThat(complaints(model(expert))).containsExactly(expert);
    }
}
