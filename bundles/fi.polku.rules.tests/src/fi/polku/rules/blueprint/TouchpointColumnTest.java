/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import static fi.polku.rules.Drawing.column;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointColumnTest extends RuleTest {

    private final Touchpoint applies = touchpoint("Applies");
    private final Touchpoint decision = touchpoint("Gets the decision");
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant: blueprint"), column(applies));
    private final ExperienceModel model = with(modelOf(applies, decision), blueprint);

    TouchpointColumnTest() {
        super(new TouchpointColumn());
    }

    @Override
    protected ExperienceModel badExample() {
        blueprint.setJourney(model.getJourneys().get(0));
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        with(blueprint, column(decision));
        return badExample();
    }

    @Test
    void leaves_what_others_control_and_what_nobody_notices() {
        decision.setControl(Control.CUSTOMER);
        assertThat(complaints(badExample())).isEmpty();

        decision.setControl(Control.OWN);
        decision.setEncounter(EncounterType.UNCONSCIOUS);
        assertThat(complaints(badExample())).isEmpty();
    }

    @Test
    void waits_for_the_first_column() {
        blueprint.getColumns().clear();

        assertThat(complaints(badExample())).isEmpty();
    }
}
