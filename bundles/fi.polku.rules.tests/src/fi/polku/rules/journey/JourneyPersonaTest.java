/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.rules.RuleTest;

class JourneyPersonaTest extends RuleTest {

    private final Journey grant = journey("Grant service");

    JourneyPersonaTest() {
        super(new JourneyPersona());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(grant);
    }

    @Override
    protected ExperienceModel goodExample() {
        Persona farmer = make(Persona.class, "Tuomas, dairy farmer");
        grant.getPersonas().add(farmer);
        return model(farmer, grant);
    }

    @Test
    void is_not_content_with_a_persona_that_merely_exists() {
        assertThat(complaints(model(make(Persona.class, "Tuomas"), grant))).containsExactly(grant);
    }
}
