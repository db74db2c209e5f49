/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointOwnerTest extends RuleTest {

    TouchpointOwnerTest() {
        super(new TouchpointOwner());
    }

    @Override
    protected ExperienceModel badExample() {
        return modelOf(touchpoint("Decision on the grant"));
    }

    @Override
    protected ExperienceModel goodExample() {
        OrganisationUnit ruralUnit = make(OrganisationUnit.class, "Rural unit");
        Touchpoint decision = touchpoint("Decision on the grant");
        decision.setOwner(ruralUnit);
        return with(modelOf(decision), ruralUnit);
    }

    @ParameterizedTest
    @EnumSource(value = Control.class, names = {"CUSTOMER", "EXTERNAL"})
    void asks_nobody_to_answer_for_what_the_organisation_does_not_control(Control control) {
        Touchpoint neighbour = touchpoint("Hears of the grant from a neighbour");
        neighbour.setControl(control);

        assertThat(complaints(modelOf(neighbour))).isEmpty();
    }

    @Test
    void leaves_the_touchpoints_of_partners_to_the_rule_on_partners() {
        Touchpoint application = touchpoint("E-application");
        application.setControl(Control.PARTNER);

        assertThat(complaints(modelOf(application))).isEmpty();
    }

    @Test
    void is_not_content_with_the_owner_of_the_journey() {
        Touchpoint decision = touchpoint("Decision on the grant");
        ExperienceModel model = with(modelOf(decision), make(OrganisationUnit.class, "Rural unit"));
        model.getJourneys().get(0).setOwner(model.getParties().get(0));

        assertThat(complaints(model)).containsExactly(decision);
    }

    @Test
    void has_nothing_to_say_about_a_model_without_touchpoints() {
        assertThat(complaints(model())).isEmpty();
    }
}
