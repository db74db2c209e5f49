/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.employee;

import static fi.polku.rules.Drawing.action;
import static fi.polku.rules.Drawing.column;
import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ChannelKind;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class EmployeeJourneyBehindTest extends RuleTest {

    private final Channel desk = make(Channel.class, "Service desk");
    private final Touchpoint advice = touchpoint("Asks an expert");
    private final Journey expert = journey("Grant expert");
    private final ExperienceModel model = with(modelOf(advice, touchpoint("Applies")), desk);
    private final Journey grant = model.getJourneys().get(0);

    EmployeeJourneyBehindTest() {
        super(new EmployeeJourneyBehind());
    }

    @Override
    protected ExperienceModel badExample() {
        desk.setKind(ChannelKind.ON_SITE);
        advice.setChannel(desk);
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        expert.setKind(JourneyKind.EMPLOYEE);
        grant.getSupportedBy().add(expert);
        return with(badExample(), expert);
    }

    @Test
    void sees_people_in_the_blueprint() {
        BlueprintColumn column = column(advice);
        BlueprintAction answers = action("Answers", BlueprintRow.ONSTAGE, column);
        ExperienceModel drawn = with(model, with(make(ServiceBlueprint.class, "Blueprint"), column, answers));
        assertThat(complaints(drawn)).isEmpty();

        answers.setCarrier(Carrier.PEOPLE);
        assertThat(complaints(drawn)).containsExactly(grant);
    }

    @Test
    void is_content_with_a_single_moment() {
        advice.getEmployeeMoments().add(touchpoint("Is trained"));

        assertThat(complaints(badExample())).isEmpty();
    }

    @Test
    void leaves_employees_and_what_machines_do() {
        assertThat(complaints(model)).isEmpty();

        grant.setKind(JourneyKind.EMPLOYEE);
        assertThat(complaints(badExample())).isEmpty();
    }
}
