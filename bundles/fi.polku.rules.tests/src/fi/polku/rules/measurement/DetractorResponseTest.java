/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.rules.RuleTest;

class DetractorResponseTest extends RuleTest {

    private final Metric nps = make(Metric.class, "NPS");

    DetractorResponseTest() {
        super(new DetractorResponse());
    }

    @Override
    protected ExperienceModel badExample() {
        nps.setKind(MetricKind.NPS);
        MeasurementPlan plan = make(MeasurementPlan.class, "Yearly survey");
        plan.setMetric(nps);
        return with(modelOf(touchpoint("Gets the decision", plan)), nps);
    }

    @Override
    protected ExperienceModel goodExample() {
        nps.setDetractorResponseTarget(Duration.ofHours(2));
        return badExample();
    }

    @Test
    void finds_a_response_that_comes_too_late() {
        nps.setDetractorResponseTarget(Duration.ofMinutes(121));

        assertThat(complaints(badExample())).containsExactly(nps);
    }

    @Test
    void knows_detractors_of_nps_only_but_holds_others_to_what_they_say() {
        ExperienceModel model = badExample();
        nps.setKind(MetricKind.CES);
        assertThat(complaints(model)).isEmpty();

        nps.setDetractorResponseTarget(Duration.ofDays(2));
        assertThat(complaints(model)).containsExactly(nps);
    }

    @Test
    void leaves_metrics_that_nobody_uses() {
        nps.setKind(MetricKind.NPS);

        assertThat(complaints(model(nps))).isEmpty();
    }
    @Test
    void lets_the_team_say_what_is_soon() {
        nps.setDetractorResponseTarget(Duration.ofHours(3));
        ExperienceModel model = badExample();

        assertThat(complaints(model, "hours", 3)).isEmpty();
        assertThat(complaints(model, "hours", 2.5)).containsExactly(nps);
    }

}
