/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointObservedEmotionTest extends RuleTest {

    private final ObservedEmotion relief = make(ObservedEmotion.class, "relief");
    private final Touchpoint decision = touchpoint("Gets the decision");
    private final ExperienceModel model = modelOf(decision);

    TouchpointObservedEmotionTest() {
        super(new TouchpointObservedEmotion());
    }

    @Override
    protected ExperienceModel badExample() {
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        relief.setValence(2.0);
        with(decision, relief);
        return model;
    }

    @Test
    void wants_to_know_how_it_feels_and_not_only_a_word() {
        with(decision, relief);
        assertThat(complaints(model)).containsExactly(decision);

        relief.setKind(EmotionKind.RELIEF);
        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void observes_nothing_in_the_future() {
        model.getJourneys().get(0).setState(JourneyState.FUTURE);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void leaves_what_is_minor_and_what_others_control() {
        decision.setImportance(Importance.MINOR);
        assertThat(complaints(model)).isEmpty();

        decision.setImportance(Importance.UNRANKED);
        decision.setControl(Control.EXTERNAL);
        assertThat(complaints(model)).isEmpty();
    }
}
