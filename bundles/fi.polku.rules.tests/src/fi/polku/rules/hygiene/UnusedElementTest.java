/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class UnusedElementTest extends RuleTest {

    private final Channel phone = make(Channel.class, "Phone");
    private final Touchpoint advice = touchpoint("Asks an expert");

    UnusedElementTest() {
        super(new UnusedElement());
    }

    @Override
    protected ExperienceModel badExample() {
        return with(modelOf(advice), phone);
    }

    @Override
    protected ExperienceModel goodExample() {
        advice.setChannel(phone);
        return badExample();
    }

    @Test
    void takes_any_reference_for_use() {
        Persona farmer = make(Persona.class, "Tuomas, dairy farmer");
        farmer.getPreferredChannels().add(phone);

        assertThat(complaints(with(badExample(), farmer))).containsExactly(farmer);
    }

    @Test
    void looks_for_personas_and_metrics_as_well() {
        Metric metric = make(Metric.class, "CES");
        Persona farmer = make(Persona.class, "Tuomas, dairy farmer");

        assertThat(complaints(model(farmer, metric))).containsExactly(farmer, metric);
    }

    @Test
    void lets_units_stand_in_the_organisation_for_themselves() {
        assertThat(complaints(model(make(OrganisationUnit.class, "Archive")))).isEmpty();
    }
}
