/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.Ease;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Silo;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class ChannelChangeTest extends RuleTest {

    private final Channel app = make(Channel.class, "App");
    private final Channel paper = make(Channel.class, "Paper form");
    private final Persona farmer = make(Persona.class, "Tuomas, dairy farmer");
    private final Touchpoint signs = touchpoint("Signs in");
    private final Touchpoint applies = touchpoint("Applies");

    ChannelChangeTest() {
        super(new ChannelChange());
    }

    @Override
    protected ExperienceModel badExample() {
        farmer.getPreferredChannels().add(app);
        signs.setChannel(app);
        applies.setChannel(paper);
        applies.setEase(Ease.HARD);
        ExperienceModel model = with(modelOf(signs, applies), farmer, app, paper);
        model.getJourneys().get(0).getPersonas().add(farmer);
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        applies.getAlternativeChannels().add(app);
        return badExample();
    }

    @Test
    void lets_easy_changes_be() {
        ExperienceModel model = badExample();
        applies.setEase(Ease.EASY);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void lets_the_persona_change_to_what_it_likes() {
        ExperienceModel model = badExample();
        farmer.getPreferredChannels().add(paper);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void takes_the_tools_of_employees_for_no_channels_of_their_choice() {
        ExperienceModel model = badExample();
        model.getJourneys().get(0).setKind(JourneyKind.EMPLOYEE);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void looks_past_what_others_control() {
        ExperienceModel model = badExample();
        Touchpoint neighbour = touchpoint("Asks a neighbour");
        neighbour.setControl(Control.EXTERNAL);
        neighbour.setChannel(paper);
        model.getJourneys().get(0).getStages().get(0).getTouchpoints().add(1, neighbour);

        assertThat(complaints(model)).containsExactly(applies);
    }

    @Test
    void leaves_silos_that_are_known() {
        Silo silo = make(Silo.class, "App and paper");
        silo.setKind(SiloKind.CHANNEL);
        silo.getTouchpoints().add(applies);
        ExperienceModel model = badExample();
        with(model.getJourneys().get(0), silo);

        assertThat(complaints(model)).isEmpty();
    }
}
