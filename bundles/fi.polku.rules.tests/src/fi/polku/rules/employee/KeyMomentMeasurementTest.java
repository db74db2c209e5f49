/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.employee;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class KeyMomentMeasurementTest extends RuleTest {

    private final Touchpoint firstDay = touchpoint("First day");
    private final ExperienceModel model = modelOf(firstDay);

    KeyMomentMeasurementTest() {
        super(new KeyMomentMeasurement());
    }

    @Override
    protected ExperienceModel badExample() {
        firstDay.setKeyMoment(KeyMoment.ONBOARDING);
        return employees();
    }

    @Override
    protected ExperienceModel goodExample() {
        with(firstDay, make(MeasurementPlan.class, "Smileys after the first day"));
        return badExample();
    }

    @ParameterizedTest(name = "{0} is a key moment: {1}")
    @CsvSource({"JOB_SEARCH, true", "RECRUITMENT, true", "CHANGE, true", "LEAVING, true", "EVERYDAY, false",
        "PLANNED, false", "NONE, false"})
    void knows_the_key_moments(KeyMoment moment, boolean complained) {
        firstDay.setKeyMoment(moment);

        assertThat(complaints(employees()).contains(firstDay)).isEqualTo(complained);
    }

    @Test
    void lets_no_key_moment_be_minor() {
        firstDay.setImportance(Importance.MINOR);

        assertThat(complaints(badExample())).containsExactly(firstDay);
    }

    @Test
    void asks_on_employee_journeys_only() {
        firstDay.setKeyMoment(KeyMoment.ONBOARDING);

        assertThat(complaints(model)).isEmpty();
    }

    private ExperienceModel employees() {
        model.getJourneys().get(0).setKind(JourneyKind.EMPLOYEE);
        return model;
    }
}
