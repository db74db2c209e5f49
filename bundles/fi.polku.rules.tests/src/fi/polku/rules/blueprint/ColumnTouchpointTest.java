/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import static fi.polku.rules.Drawing.column;
import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class ColumnTouchpointTest extends RuleTest {

    private final Touchpoint applies = touchpoint("Applies");
    private final BlueprintColumn applying = column("Applying");
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant: blueprint"), applying);
    private final ExperienceModel model = with(modelOf(applies), blueprint);

    ColumnTouchpointTest() {
        super(new ColumnTouchpoint());
    }

    @Override
    protected ExperienceModel badExample() {
        blueprint.setJourney(model.getJourneys().get(0));
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        applying.setTouchpoint(applies);
        return badExample();
    }

    @Test
    void takes_no_touchpoint_of_another_journey() {
        Touchpoint other = touchpoint("Orders");
        applying.setTouchpoint(other);

        assertThat(complaints(with(badExample(), journey("Shop", stage(Phase.CORE, other))))).containsExactly(applying);
    }

    @Test
    void takes_those_of_sub_journeys() {
        Touchpoint signs = touchpoint("Signs in");
        Journey detail = journey("Applying in detail", stage(Phase.CORE, signs));
        applies.setSubJourney(detail);
        applying.setTouchpoint(signs);

        assertThat(complaints(with(badExample(), detail))).isEmpty();
    }

    @Test
    void leaves_blueprints_without_a_journey() {
        assertThat(complaints(model)).isEmpty();
    }
}
