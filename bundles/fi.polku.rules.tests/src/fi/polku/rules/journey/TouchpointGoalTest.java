/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointGoalTest extends RuleTest {

    private final Touchpoint page = touchpoint("Web page of the grant");

    TouchpointGoalTest() {
        super(new TouchpointGoal());
    }

    @Override
    protected ExperienceModel badExample() {
        return modelOf(page);
    }

    @Override
    protected ExperienceModel goodExample() {
        page.setGoal("I know whether the grant is for me");
        return modelOf(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void takes_white_space_for_no_goal(String blank) {
        page.setGoal(blank);

        assertThat(complaints(modelOf(page))).containsExactly(page);
    }

    @ParameterizedTest
    @EnumSource(Control.class)
    void wants_the_goal_of_the_persona_whoever_controls_the_touchpoint(Control control) {
        page.setControl(control);

        assertThat(complaints(modelOf(page))).containsExactly(page);
    }

    @Test
    void wants_no_goal_of_an_unconscious_encounter() {
        page.setEncounter(EncounterType.UNCONSCIOUS);

        assertThat(complaints(modelOf(page))).isEmpty();
    }
}
