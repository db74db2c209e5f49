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

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.rules.RuleTest;

class MetricTargetTest extends RuleTest {

    private final Metric effort = make(Metric.class, "Ease of applying");

    MetricTargetTest() {
        super(new MetricTarget());
    }

    @Override
    protected ExperienceModel badExample() {
        MeasurementPlan plan = make(MeasurementPlan.class, "After applying");
        plan.setMetric(effort);
        return with(modelOf(touchpoint("Applies", plan)), effort);
    }

    @Override
    protected ExperienceModel goodExample() {
        effort.setTarget(5.5);
        return badExample();
    }

    @Test
    void leaves_metrics_that_nobody_uses() {
        assertThat(complaints(model(effort))).isEmpty();
    }
}
