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

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Person;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class OwnerInOrganisationTest extends RuleTest {

    private final Touchpoint signing = touchpoint("Signs in");
    private final OrganisationUnit unit = make(OrganisationUnit.class, "Digital services");
    private final InformationSystem system = make(InformationSystem.class, "Portal");

    OwnerInOrganisationTest() {
        super(new OwnerInOrganisation());
    }

    @Override
    protected ExperienceModel badExample() {
        signing.setOwner(system);
        return with(modelOf(signing), unit, system);
    }

    @Override
    protected ExperienceModel goodExample() {
        signing.setOwner(unit);
        signing.setPerformer(system);
        return with(modelOf(signing), unit, system);
    }

    @Test
    void knows_everybody_in_the_organisation_however_deep() {
        Person person = make(Person.class, "Anna");
        signing.setOwner(person);

        assertThat(complaints(with(modelOf(signing), with(unit, person)))).isEmpty();
    }

    @Test
    void finds_an_owner_that_stands_in_no_organisation() {
        signing.setOwner(unit);

        assertThat(complaints(modelOf(signing))).containsExactly(signing);
    }

    @Test
    void looks_at_everything_that_can_be_owned() {
        DevelopmentAction action = make(DevelopmentAction.class, "Shorter form");
        action.setOwner(system);
        Channel channel = make(Channel.class, "Web");
        channel.setOwner(system);

        assertThat(complaints(model(system, channel, action))).containsExactly(channel, action);
    }
}
