/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.employee;

import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class EverydayMomentTest extends RuleTest {

    private final Touchpoint calls = touchpoint("Helps an applicant on the phone");
    private final ExperienceModel model = modelOf(touchpoint("First day"), calls);

    EverydayMomentTest() {
        super(new EverydayMoment());
    }

    @Override
    protected ExperienceModel badExample() {
        model.getJourneys().get(0).setKind(JourneyKind.EMPLOYEE);
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        calls.setKeyMoment(KeyMoment.EVERYDAY);
        return badExample();
    }

    @Test
    void asks_of_employees_only() {
        assertThat(complaints(model)).isEmpty();
    }
}
