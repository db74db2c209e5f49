/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointChannelTest extends RuleTest {

    private final Touchpoint advice = touchpoint("Asks an expert");

    TouchpointChannelTest() {
        super(new TouchpointChannel());
    }

    @Override
    protected ExperienceModel badExample() {
        return modelOf(advice);
    }

    @Override
    protected ExperienceModel goodExample() {
        Channel phone = make(Channel.class, "Phone");
        advice.setChannel(phone);
        return with(modelOf(advice), phone);
    }

    @Test
    void leaves_unconscious_encounters() {
        advice.setEncounter(EncounterType.UNCONSCIOUS);

        assertThat(complaints(modelOf(advice))).isEmpty();
    }

    @ParameterizedTest(name = "controlled by {0}: {1}")
    @CsvSource({"PARTNER, true", "CUSTOMER, false", "EXTERNAL, false"})
    void leaves_what_the_organisation_does_not_shape(Control control, boolean complained) {
        advice.setControl(control);

        assertThat(complaints(modelOf(advice)).contains(advice)).isEqualTo(complained);
    }
}
