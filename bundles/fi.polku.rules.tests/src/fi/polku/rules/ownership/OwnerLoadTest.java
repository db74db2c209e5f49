/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class OwnerLoadTest extends RuleTest {

    private final OrganisationUnit unit = make(OrganisationUnit.class, "Rural unit");

    OwnerLoadTest() {
        super(new OwnerLoad());
    }

    @Override
    protected ExperienceModel badExample() {
        return owning(13);
    }

    @Override
    protected ExperienceModel goodExample() {
        return owning(12);
    }

    @Test
    void does_not_count_the_same_touchpoints_in_the_future() {
        ExperienceModel model = owning(13);
        model.getJourneys().get(0).setState(JourneyState.FUTURE);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void does_not_count_what_else_is_owned() {
        ExperienceModel model = owning(12);
        model.getJourneys().get(0).setOwner(unit);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void lets_the_team_say_what_is_too_much() {
        assertThat(complaints(owning(13), "most", 13)).isEmpty();
        assertThat(complaints(owning(14), "most", 13)).containsExactly(unit);
    }

    private ExperienceModel owning(int number) {
        Touchpoint[] touchpoints = IntStream.rangeClosed(1, number).mapToObj(n -> touchpoint("Step " + n))
                .toArray(Touchpoint[]::new);
        List.of(touchpoints).forEach(touchpoint -> touchpoint.setOwner(unit));
        return with(modelOf(touchpoints), unit);
    }
}
