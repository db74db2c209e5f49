/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class EmployeeMomentLinkTest extends RuleTest {

    private final Touchpoint advice = touchpoint("Asks an expert");
    private final Touchpoint training = touchpoint("Is trained before the round");
    private final Journey expert = journey("Grant expert", stage(Phase.CORE, training));
    private final ExperienceModel model = with(modelOf(advice), expert);

    EmployeeMomentLinkTest() {
        super(new EmployeeMomentLink());
    }

    @Override
    protected ExperienceModel badExample() {
        expert.setKind(JourneyKind.EMPLOYEE);
        advice.getEmployeeMoments().add(training);
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        model.getJourneys().get(0).getSupportedBy().add(expert);
        return badExample();
    }

    @Test
    void finds_moments_of_customers() {
        ExperienceModel linked = goodExample();
        expert.setKind(JourneyKind.CUSTOMER);

        assertThat(complaints(linked)).containsExactly(advice);
    }

    @Test
    void finds_moments_that_belong_nowhere() {
        advice.getEmployeeMoments().add(touchpoint("Adrift"));

        assertThat(complaints(model)).containsExactly(advice);
    }
}
