/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.RolloutStep;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class PlanResultTest extends RuleTest {

    private final Metric metric = make(Metric.class, "CES");
    private final MeasurementPlan plan = make(MeasurementPlan.class, "Was it easy?");
    private final Touchpoint advice = touchpoint("Asks an expert", plan);

    PlanResultTest() {
        super(new PlanResult());
    }

    @Override
    protected ExperienceModel badExample() {
        plan.setMetric(metric);
        plan.setRollout(RolloutStep.IN_USE);
        return with(modelOf(advice), metric);
    }

    @Override
    protected ExperienceModel goodExample() {
        measured(metric);
        return badExample();
    }

    @Test
    void wants_the_metric_that_was_planned() {
        measured(make(Metric.class, "NPS"));

        assertThat(complaints(badExample())).containsExactly(plan);
    }

    @Test
    void takes_any_result_for_a_plan_without_a_metric() {
        measured(make(Metric.class, "NPS"));
        ExperienceModel model = badExample();
        plan.setMetric(null);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void waits_until_the_plan_is_in_use() {
        ExperienceModel model = badExample();
        plan.setRollout(RolloutStep.PILOT);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void expects_no_results_from_the_future() {
        ExperienceModel model = badExample();
        model.getJourneys().get(0).setState(JourneyState.FUTURE);

        assertThat(complaints(model)).isEmpty();
    }

    private void measured(Metric what) {
        Measurement measurement = make(Measurement.class, "Survey of spring");
        measurement.setMetric(what);
        with(advice, measurement);
    }
}
