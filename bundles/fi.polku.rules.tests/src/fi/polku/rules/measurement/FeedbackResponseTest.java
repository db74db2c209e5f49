/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class FeedbackResponseTest extends RuleTest {

    private final Touchpoint complaint = touchpoint("Complains");

    FeedbackResponseTest() {
        super(new FeedbackResponse());
    }

    @Override
    protected ExperienceModel badExample() {
        complaint.setResponseTimeTarget(Duration.ofDays(2));
        return modelOf(complaint);
    }

    @Override
    protected ExperienceModel goodExample() {
        complaint.setResponseTimeTarget(Duration.ofHours(2));
        return modelOf(complaint);
    }

    @Test
    void asks_for_no_target_where_nobody_waits() {
        assertThat(complaints(modelOf(complaint))).isEmpty();
    }

    @Test
    void lets_the_team_say_what_is_late() {
        assertThat(complaints(badExample(), "hours", 48)).isEmpty();
        assertThat(complaints(goodExample(), "hours", 0.5)).containsExactly(complaint);
    }
}
