/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class JourneyRelationshipMetricTest extends RuleTest {

    private final Metric nps = make(Metric.class, "NPS");
    private final MeasurementPlan yearly = make(MeasurementPlan.class, "Yearly survey");
    private final Touchpoint advice = touchpoint("Asks an expert");
    private final ExperienceModel model = with(modelOf(advice), nps);
    private final Journey journey = model.getJourneys().get(0);

    JourneyRelationshipMetricTest() {
        super(new JourneyRelationshipMetric());
    }

    @Override
    protected ExperienceModel badExample() {
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        yearly.setMetric(nps);
        with(journey, yearly);
        return model;
    }

    @Test
    void is_content_when_the_whole_model_is_measured() {
        yearly.setMetric(nps);
        with(model, yearly);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void is_content_when_a_touchpoint_asks_for_the_relationship() {
        with(advice, yearly);
        assertThat(complaints(model)).containsExactly(journey);

        yearly.setLevel(MeasurementLevel.RELATIONSHIP);
        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void leaves_future_journeys_and_sub_journeys() {
        journey.setState(JourneyState.FUTURE);
        assertThat(complaints(model)).isEmpty();

        journey.setState(JourneyState.CURRENT);
        Touchpoint outer = touchpoint("Is advised");
        outer.setSubJourney(journey);
        with(model, journey("Whole", stage(Phase.CORE, outer)));
        assertThat(complaints(model)).doesNotContain(journey);
    }

    @Test
    void leaves_a_journey_that_has_not_begun() {
        assertThat(complaints(model(journey("Empty")))).isEmpty();
    }
}
