/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import static fi.polku.rules.Drawing.action;
import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class ElementNameTest extends RuleTest {

    private final Touchpoint touchpoint = touchpoint("");

    ElementNameTest() {
        super(new ElementName());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(journey("Grant service", named("Applying", touchpoint)));
    }

    @Override
    protected ExperienceModel goodExample() {
        touchpoint.setName("Applies");
        return badExample();
    }

    @Test
    void takes_blanks_for_no_name() {
        touchpoint.setName(" \n\t");

        assertThat(complaints(badExample())).containsExactly(touchpoint);
    }

    @Test
    void wants_names_of_whatever_people_speak_of() {
        Journey journey = journey(null);
        Persona persona = make(Persona.class, null);
        ServiceBlueprint blueprint = make(ServiceBlueprint.class, "Grant service");
        BlueprintAction action = action(null, BlueprintRow.ONSTAGE, null);

        assertThat(complaints(model(persona, journey, with(blueprint, action)))).containsExactly(persona, journey, action);
    }

    @Test
    void leaves_what_speaks_for_itself() {
        touchpoint.setName("Applies");
        with(touchpoint, make(TargetEmotion.class, null), make(Measurement.class, null), make(Gap.class, null));
        CustomerPromise promise = make(CustomerPromise.class, null);
        promise.setPromise("You hear from us within 30 days.");

        assertThat(complaints(with(badExample(), promise))).isEmpty();
    }

    private static Stage named(String name, Touchpoint part) {
        Stage stage = stage(Phase.CORE, part);
        stage.setName(name);
        return stage;
    }
}
