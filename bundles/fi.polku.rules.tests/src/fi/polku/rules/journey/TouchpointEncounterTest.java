/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointEncounterTest extends RuleTest {

    private final Touchpoint advice = touchpoint("Asks an expert");

    TouchpointEncounterTest() {
        super(new TouchpointEncounter());
    }

    @Override
    protected ExperienceModel badExample() {
        return modelOf(advice);
    }

    @Override
    protected ExperienceModel goodExample() {
        advice.setEncounter(EncounterType.PHYSICAL);
        return modelOf(advice);
    }

    @ParameterizedTest
    @EnumSource(value = Control.class, names = {"CUSTOMER", "EXTERNAL"})
    void leaves_what_the_organisation_does_not_shape(Control control) {
        advice.setControl(control);

        assertThat(complaints(modelOf(advice))).isEmpty();
    }
}
