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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.rules.RuleTest;

class MetricCalculationTest extends RuleTest {

    private final Metric effort = make(Metric.class, "Ease of applying");

    MetricCalculationTest() {
        super(new MetricCalculation());
    }

    @Override
    protected ExperienceModel badExample() {
        effort.setKind(MetricKind.CES);
        MeasurementPlan plan = make(MeasurementPlan.class, "After applying");
        plan.setMetric(effort);
        return with(modelOf(touchpoint("Applies", plan)), effort);
    }

    @Override
    protected ExperienceModel goodExample() {
        effort.setMethod(MetricMethod.MEAN);
        return badExample();
    }

    @ParameterizedTest
    @EnumSource(value = MetricKind.class, names = {"NPS", "ENPS", "PEER_NPS"})
    void knows_metrics_that_are_defined_by_their_method(MetricKind kind) {
        ExperienceModel model = badExample();
        effort.setKind(kind);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void leaves_metrics_that_nobody_uses() {
        assertThat(complaints(model(effort))).isEmpty();
    }
}
