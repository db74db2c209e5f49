/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.employee;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class KeyMomentsTest extends RuleTest {

    private final Journey expert = journey("Grant expert", stage(Phase.PRE, moment(KeyMoment.JOB_SEARCH),
            moment(KeyMoment.RECRUITMENT)), stage(Phase.CORE, moment(KeyMoment.ONBOARDING), moment(KeyMoment.CHANGE)));

    KeyMomentsTest() {
        super(new KeyMoments());
    }

    @Override
    protected ExperienceModel badExample() {
        expert.setKind(JourneyKind.EMPLOYEE);
        return model(expert);
    }

    @Override
    protected ExperienceModel goodExample() {
        with(expert, stage(Phase.POST, moment(KeyMoment.LEAVING)));
        return badExample();
    }

    @Test
    void asks_of_employees_only() {
        ExperienceModel model = badExample();
        expert.setKind(JourneyKind.CUSTOMER);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void leaves_a_journey_of_daily_work() {
        Journey day = journey("A day", stage(Phase.CORE, moment(KeyMoment.EVERYDAY), moment(KeyMoment.PLANNED)));
        day.setKind(JourneyKind.EMPLOYEE);

        assertThat(complaints(model(day))).isEmpty();
    }

    @Test
    void finds_a_journey_on_which_nobody_marked_anything() {
        Journey unmarked = journey("Unmarked", stage(Phase.CORE, moment(KeyMoment.NONE)));
        unmarked.setKind(JourneyKind.EMPLOYEE);

        assertThat(complaints(model(unmarked))).containsExactly(unmarked);
    }

    private static Touchpoint moment(KeyMoment moment) {
        Touchpoint touchpoint = touchpoint(null);
        touchpoint.setKeyMoment(moment);
        return touchpoint;
    }
}
