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

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class NegativePeakActionTest extends RuleTest {

    private final Touchpoint applies = felt("Applies", -1);
    private final Touchpoint waits = felt("Waits for the decision", -2);
    private final PainPoint silence = make(PainPoint.class, "Nobody says anything");
    private final DevelopmentAction action = make(DevelopmentAction.class, "Word of progress each week");

    NegativePeakActionTest() {
        super(new NegativePeakAction());
    }

    @Override
    protected ExperienceModel badExample() {
        action.getAddresses().add(applies);
        return with(modelOf(applies, with(waits, silence)), action);
    }

    @Override
    protected ExperienceModel goodExample() {
        action.getAddresses().add(silence);
        return with(modelOf(applies, with(waits, silence)), action);
    }

    @Test
    void lets_a_journey_be_good_throughout() {
        assertThat(complaints(modelOf(felt("Applies", 0), felt("Gets the money", 2)))).isEmpty();
    }

    @Test
    void looks_at_journeys_as_they_are() {
        ExperienceModel model = badExample();
        model.getJourneys().get(0).setState(JourneyState.FUTURE);

        assertThat(complaints(model)).isEmpty();
    }

    private static Touchpoint felt(String name, double valence) {
        ObservedEmotion emotion = make(ObservedEmotion.class, null);
        emotion.setValence(valence);
        return touchpoint(name, emotion);
    }
}
