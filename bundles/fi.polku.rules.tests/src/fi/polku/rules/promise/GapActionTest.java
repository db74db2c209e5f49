/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class GapActionTest extends RuleTest {

    private final Gap speed = make(Gap.class, "Speed of the decision");
    private final Touchpoint decision = touchpoint("Gets the decision", speed);
    private final DevelopmentAction action = make(DevelopmentAction.class, "Two handlers more in spring");

    GapActionTest() {
        super(new GapAction());
    }

    @Override
    protected ExperienceModel badExample() {
        return gapOf(4.5, 3.2);
    }

    @Override
    protected ExperienceModel goodExample() {
        action.getAddresses().add(speed);
        return gapOf(4.5, 3.2);
    }

    @Test
    void takes_work_on_the_touchpoint_for_work_on_its_gap() {
        action.getAddresses().add(decision);

        assertThat(complaints(gapOf(4.5, 3.2))).isEmpty();
    }

    @Test
    void does_not_take_work_on_something_else_there_for_it() {
        Gap other = make(Gap.class, "Clear words");
        with(decision, other);
        action.getAddresses().add(other);

        assertThat(complaints(gapOf(4.5, 3.2))).containsExactly(speed);
    }

    @Test
    void lets_experience_exceed_the_expectation() {
        assertThat(complaints(gapOf(3.2, 4.5))).isEmpty();
    }

    @Test
    void lets_the_team_say_from_what_on_it_counts() {
        assertThat(complaints(gapOf(4.5, 4.25), "tolerance", 0.25)).isEmpty();
        assertThat(complaints(gapOf(4.5, 4.0), "tolerance", 0.25)).containsExactly(speed);
    }

    private ExperienceModel gapOf(double expected, double experienced) {
        speed.setExpected(expected);
        speed.setExperienced(experienced);
        return with(modelOf(decision), action);
    }
}
