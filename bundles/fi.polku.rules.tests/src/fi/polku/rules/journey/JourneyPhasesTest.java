/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyLevel;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;

class JourneyPhasesTest extends RuleTest {

    JourneyPhasesTest() {
        super(new JourneyPhases());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(journey("Grant service", reading(), applying()));
    }

    @Override
    protected ExperienceModel goodExample() {
        return model(journey("Grant service", reading(), applying(), stage(Phase.POST, touchpoint("Feedback survey"))));
    }

    @Test
    void says_which_phases_are_missing_in_one_finding() {
        ExperienceModel model = model(journey("Grant service", applying()));

        assertThat(complaints(model)).containsExactly(model.getJourneys().get(0));
        assertThat(message(model, "en")).contains("pre-experience, post-experience").doesNotContain("core");
        assertThat(message(model, "fi")).contains("ennakkokokemus, jälkikokemus").doesNotContain("ydin");
    }

    @Test
    void counts_a_stage_without_touchpoints_for_nothing() {
        Journey journey = journey("Grant service", reading(), applying(), stage(Phase.POST));

        assertThat(complaints(model(journey))).containsExactly(journey);
    }

    @Test
    void finds_touchpoints_in_service_moments() {
        ServiceMoment asking = with(make(ServiceMoment.class, "Asking back"), touchpoint("Feedback survey"));

        assertThat(complaints(model(journey("Grant service", reading(), applying(), stage(Phase.POST, asking))))).isEmpty();
    }

    @Test
    void takes_the_phases_in_any_order() {
        Journey backwards = journey("Grant service", stage(Phase.POST, touchpoint("Survey")), applying(), reading());

        assertThat(complaints(model(backwards))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(JourneyKind.class)
    void holds_for_journeys_of_every_kind(JourneyKind kind) {
        Journey journey = journey("Working here", applying());
        journey.setKind(kind);

        assertThat(complaints(model(journey))).containsExactly(journey);
    }

    @Test
    void leaves_a_journey_outside_the_single_encounter() {
        Journey relationship = journey("Keeping in touch", applying());
        relationship.setLevel(JourneyLevel.RELATIONSHIP);

        assertThat(complaints(model(relationship))).isEmpty();
    }

    @Test
    void leaves_a_sub_journey_that_opens_up_one_touchpoint() {
        Journey filling = journey("Filling in the application", applying());
        Touchpoint application = touchpoint("E-application");
        application.setSubJourney(filling);
        Stage core = stage(Phase.CORE, application);
        ExperienceModel model = model(filling,
                journey("Grant service", reading(), core, stage(Phase.POST, touchpoint("Survey"))));

        assertThat(complaints(model)).isEmpty();
        assertThat(new RuleEngine(List.of(new JourneyPhases())).check(filling)).isEmpty();
    }

    private static String message(ExperienceModel model, String language) {
        return new RuleEngine(List.of(new JourneyPhases())).check(model).get(0).message(Locale.forLanguageTag(language));
    }

    private static Stage reading() {
        return stage(Phase.PRE, touchpoint("Web page of the grant"));
    }

    private static Stage applying() {
        return stage(Phase.CORE, touchpoint("Decision on the grant"));
    }
}
