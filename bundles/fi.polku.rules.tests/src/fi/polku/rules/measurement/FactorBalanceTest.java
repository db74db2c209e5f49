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

import fi.polku.model.experience.ExperienceFactor;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class FactorBalanceTest extends RuleTest {

    private final Metric speed = metric("Decision in time", MetricKind.EFFICIENCY);
    private final Touchpoint applies = touchpoint("Applies", planOf(speed));
    private final Touchpoint decision = touchpoint("Gets the decision");

    FactorBalanceTest() {
        super(new FactorBalance());
    }

    @Override
    protected ExperienceModel badExample() {
        with(decision, planOf(speed));
        return with(modelOf(applies, decision), speed);
    }

    @Override
    protected ExperienceModel goodExample() {
        Metric effort = metric("Ease of applying", MetricKind.CES);
        with(decision, planOf(effort));
        return with(modelOf(applies, decision), speed, effort);
    }

    @Test
    void trusts_what_the_metric_says_before_its_kind() {
        Metric felt = metric("Speed as felt", MetricKind.EFFICIENCY);
        felt.setFactor(ExperienceFactor.EMOTION);
        with(decision, planOf(felt));

        assertThat(complaints(with(modelOf(applies, decision), speed, felt))).isEmpty();
    }

    @Test
    void counts_what_is_measured_at_the_journey() {
        ExperienceModel model = badExample();
        Metric nps = metric("NPS", MetricKind.NPS);
        with(with(model, nps).getJourneys().get(0), planOf(nps));

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void waits_for_a_second_measured_touchpoint() {
        assertThat(complaints(with(modelOf(applies, decision), speed))).isEmpty();
    }

    @Test
    void lets_the_team_say_when_to_begin() {
        ExperienceModel model = badExample();

        assertThat(complaints(model, "fewest", 3)).isEmpty();
        assertThat(complaints(model, "fewest", 2)).containsExactly(model.getJourneys().get(0));
    }

    private static Metric metric(String name, MetricKind kind) {
        Metric metric = make(Metric.class, name);
        metric.setKind(kind);
        return metric;
    }

    private static MeasurementPlan planOf(Metric metric) {
        MeasurementPlan plan = make(MeasurementPlan.class, null);
        plan.setMetric(metric);
        return plan;
    }
}
