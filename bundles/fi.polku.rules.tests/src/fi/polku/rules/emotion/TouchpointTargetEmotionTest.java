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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointTargetEmotionTest extends RuleTest {

    private final Touchpoint decision = touchpoint("Decision on the grant");
    private final TargetEmotion target = make(TargetEmotion.class, null);

    TouchpointTargetEmotionTest() {
        super(new TouchpointTargetEmotion());
    }

    @Override
    protected ExperienceModel badExample() {
        return modelOf(decision);
    }

    @Override
    protected ExperienceModel goodExample() {
        target.setKind(EmotionKind.RELIEF);
        return modelOf(with(decision, target));
    }

    @Test
    void does_not_take_what_was_observed_for_what_is_wanted() {
        ObservedEmotion observed = make(ObservedEmotion.class, "relief");
        observed.setKind(EmotionKind.RELIEF);

        assertThat(complaints(modelOf(with(decision, observed)))).containsExactly(decision);
    }

    @Test
    void takes_a_target_that_names_no_feeling_for_none() {
        assertThat(complaints(modelOf(with(decision, target)))).containsExactly(decision);
    }

    @Test
    void is_content_with_a_valence_or_with_a_word_of_ones_own() {
        target.setValence(2.0);
        assertThat(complaints(modelOf(with(decision, target)))).isEmpty();

        target.setValence(null);
        target.setName("feeling at home");
        assertThat(complaints(modelOf(decision))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Control.class, names = {"CUSTOMER", "EXTERNAL"})
    void aims_at_nothing_where_the_organisation_has_no_say(Control control) {
        decision.setControl(control);

        assertThat(complaints(modelOf(decision))).isEmpty();
    }

    @Test
    void looks_for_the_targets_of_a_current_journey_in_its_future_twin() {
        ExperienceModel model = modelOf(decision);
        Journey future = journey("Grant service as it should be");
        future.setState(JourneyState.FUTURE);
        model.getJourneys().get(0).setFutureTwin(future);

        assertThat(complaints(with(model, future))).isEmpty();
    }

    @Test
    void wants_the_targets_in_the_future_twin_itself() {
        ExperienceModel model = modelOf(decision);
        Journey future = model.getJourneys().get(0);
        future.setState(JourneyState.FUTURE);
        future.setFutureTwin(journey("Grant service still later"));

        assertThat(complaints(model)).containsExactly(decision);
    }

    @Test
    void takes_a_journey_that_is_its_own_twin_for_one_without() {
        ExperienceModel model = modelOf(decision);
        model.getJourneys().get(0).setFutureTwin(model.getJourneys().get(0));

        assertThat(complaints(model)).containsExactly(decision);
    }
}
