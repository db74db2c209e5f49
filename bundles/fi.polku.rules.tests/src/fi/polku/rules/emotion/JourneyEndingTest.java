/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Scale;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;

class JourneyEndingTest extends RuleTest {

    JourneyEndingTest() {
        super(new JourneyEnding());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(journey("Online order",
                stage(Phase.CORE, touchpoint("Parcel arrives", observed(2))),
                stage(Phase.POST, touchpoint("Return that nobody confirms", observed(-2)))));
    }

    @Override
    protected ExperienceModel goodExample() {
        return model(journey("Online order",
                stage(Phase.CORE, touchpoint("Parcel arrives late", observed(-2))),
                stage(Phase.POST, touchpoint("Return confirmed at once", observed(1)))));
    }

    @Test
    void names_the_touchpoint_where_it_ends_badly() {
        String message = new RuleEngine(List.of(new JourneyEnding())).check(badExample()).get(0).message(Locale.ENGLISH);

        assertThat(message).contains("Online order", "Return that nobody confirms");
    }

    @Test
    void does_not_mind_a_neutral_ending() {
        assertThat(complaints(ending(touchpoint("Receipt", observed(0))))).isEmpty();
    }

    @Test
    void takes_the_last_touchpoint_that_has_a_value() {
        ExperienceModel model = ending(touchpoint("Complaint", observed(-1)), touchpoint("Receipt"));

        assertThat(complaints(model)).containsExactly(model.getJourneys().get(0));
    }

    @Test
    void finds_the_ending_in_a_service_moment() {
        ServiceMoment moment = with(make(ServiceMoment.class, "Return"), touchpoint("Queue", observed(-1)));
        Journey journey = journey("Online order", stage(Phase.POST, moment, touchpoint("Parcel arrives", observed(3))));

        assertThat(complaints(model(journey))).containsExactly(journey);
    }

    @Test
    void says_nothing_where_nobody_has_looked_at_the_last_stage() {
        assertThat(complaints(model(journey("Online order", stage(Phase.CORE, touchpoint("Queue", observed(-3))),
                stage(Phase.POST, touchpoint("Feedback survey")))))).isEmpty();
    }

    @Test
    void does_not_take_an_empty_stage_for_the_last_one() {
        Journey journey = journey("Online order", stage(Phase.CORE, touchpoint("Queue", observed(-3))), stage(Phase.POST));

        assertThat(complaints(model(journey))).containsExactly(journey);
    }

    @Test
    void judges_a_current_journey_by_what_is_felt_and_a_future_one_by_what_is_aimed_at() {
        ExperienceModel badNow = ending(touchpoint("Receipt", observed(-1), target(2)));
        assertThat(complaints(badNow)).hasSize(1);
        badNow.getJourneys().get(0).setState(JourneyState.FUTURE);
        assertThat(complaints(badNow)).isEmpty();

        ExperienceModel badPlan = ending(touchpoint("Receipt", observed(1), target(-2)));
        assertThat(complaints(badPlan)).isEmpty();
        badPlan.getJourneys().get(0).setState(JourneyState.FUTURE);
        assertThat(complaints(badPlan)).hasSize(1);
    }

    @Test
    void knows_what_is_negative_on_a_scale_of_ones_own() {
        Scale smileys = make(Scale.class, "1–5");
        smileys.setMinimum(1);
        smileys.setMaximum(5);
        Emotion two = observed(2);
        two.setScale(smileys);

        assertThat(complaints(with(ending(touchpoint("Receipt", two)), smileys))).hasSize(1);
    }

    @Test
    void listens_to_the_main_persona() {
        Persona main = make(Persona.class, "Farmer");
        Persona other = make(Persona.class, "Adviser");
        Emotion bad = observed(-3);
        bad.setPersona(other);
        ExperienceModel model = with(ending(touchpoint("Receipt", observed(2), bad)), main, other);
        model.getJourneys().get(0).getPersonas().addAll(List.of(main, other));

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void has_nothing_to_say_about_a_journey_without_emotions_or_without_stages() {
        assertThat(complaints(ending(touchpoint("Receipt")))).isEmpty();
        assertThat(complaints(model(journey("Online order")))).isEmpty();
    }

    private static ExperienceModel ending(Touchpoint... touchpoints) {
        Stage last = stage(Phase.POST, touchpoints);
        return model(journey("Online order", stage(Phase.CORE, touchpoint("Parcel arrives", observed(3))), last));
    }

    private static ObservedEmotion observed(double valence) {
        ObservedEmotion emotion = make(ObservedEmotion.class, null);
        emotion.setValence(valence);
        return emotion;
    }

    private static TargetEmotion target(double valence) {
        TargetEmotion emotion = make(TargetEmotion.class, null);
        emotion.setValence(valence);
        return emotion;
    }
}
