/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.rules.RuleTest;

class DesignedPeakTest extends RuleTest {

    private final TargetEmotion pride = make(TargetEmotion.class, "pride");
    private final ExperienceModel model = modelOf(touchpoint("Applies", make(TargetEmotion.class, "calm")),
            touchpoint("Gets the decision", pride));
    private final Journey grant = model.getJourneys().get(0);

    DesignedPeakTest() {
        super(new DesignedPeak());
    }

    @Override
    protected ExperienceModel badExample() {
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        pride.setDesignedPeak(true);
        return model;
    }

    @Test
    void expects_the_peaks_in_the_future_twin_where_there_is_one() {
        Journey twin = journey("Grant service in 2028");
        grant.setFutureTwin(twin);

        assertThat(complaints(with(model, twin))).isEmpty();
    }

    @Test
    void waits_for_the_first_target_emotion() {
        assertThat(complaints(modelOf(touchpoint("Applies")))).isEmpty();
    }
}
