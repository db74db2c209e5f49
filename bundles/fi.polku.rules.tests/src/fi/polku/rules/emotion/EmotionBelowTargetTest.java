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
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.experience.WorkState;
import fi.polku.rules.RuleTest;

class EmotionBelowTargetTest extends RuleTest {

    private final TargetEmotion target = make(TargetEmotion.class, "trust");
    private final ObservedEmotion observed = make(ObservedEmotion.class, "annoyance");
    private final Touchpoint waits = touchpoint("Waits for the decision", target, observed);

    EmotionBelowTargetTest() {
        super(new EmotionBelowTarget());
    }

    @Override
    protected ExperienceModel badExample() {
        return felt(1, -2);
    }

    @Override
    protected ExperienceModel goodExample() {
        return felt(1, -1);
    }

    @Test
    void lets_work_be_done() {
        DevelopmentAction action = make(DevelopmentAction.class, "Word of progress each week");
        action.getAddresses().add(observed);

        assertThat(complaints(with(felt(1, -2), action))).isEmpty();

        action.setState(WorkState.DROPPED);
        assertThat(complaints(with(felt(1, -2), action))).containsExactly(waits);
    }

    @Test
    void counts_work_on_a_target_only_when_an_action_serves_it() {
        DevelopmentTarget shorter = make(DevelopmentTarget.class, "Shorter wait");
        shorter.getAddresses().add(waits);
        DevelopmentAction action = make(DevelopmentAction.class, "Word of progress each week");
        ExperienceModel model = with(felt(1, -2), shorter, action);
        assertThat(complaints(model)).containsExactly(waits);

        action.setTarget(shorter);
        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void compares_nothing_with_nothing() {
        observed.setValence(-3.0);

        assertThat(complaints(modelOf(waits))).isEmpty();
    }

    @Test
    void lets_the_team_say_what_is_far() {
        assertThat(complaints(felt(1, -2), "steps", 3)).isEmpty();
        assertThat(complaints(felt(1, 0), "steps", 0.5)).containsExactly(waits);
    }

    private ExperienceModel felt(double aimedAt, double found) {
        target.setValence(aimedAt);
        observed.setValence(found);
        return modelOf(waits);
    }
}
