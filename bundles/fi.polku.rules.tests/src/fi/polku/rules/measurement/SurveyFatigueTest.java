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

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class SurveyFatigueTest extends RuleTest {

    private final Metric effort = make(Metric.class, "Was it easy?");

    SurveyFatigueTest() {
        super(new SurveyFatigue());
    }

    @Override
    protected ExperienceModel badExample() {
        return asked(5);
    }

    @Override
    protected ExperienceModel goodExample() {
        return asked(4);
    }

    @Test
    void counts_what_is_asked_together_as_one() {
        ExperienceModel model = asked(4);
        Touchpoint first = Touchpoints.of(model.getJourneys().get(0)).get(0);
        with(first, plan("after step 1"), plan("after step 1"));

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void counts_what_does_not_say_when_one_by_one() {
        ExperienceModel model = asked(3);
        with(model.getJourneys().get(0), plan(null), plan(" "));

        assertThat(complaints(model)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = MetricKind.class, names = {"SMILEY", "EFFICIENCY"})
    void does_not_count_what_costs_nobody_time(MetricKind kind) {
        ExperienceModel model = asked(9);
        effort.setKind(kind);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void lets_the_team_say_how_many_are_too_many() {
        assertThat(complaints(asked(5), "most", 5)).isEmpty();
        assertThat(complaints(asked(2), "most", 1)).hasSize(1);
    }

    private ExperienceModel asked(int times) {
        return with(modelOf(IntStream.rangeClosed(1, times).mapToObj(n -> touchpoint("Step " + n, plan("after step " + n)))
                .toArray(Touchpoint[]::new)), effort);
    }

    private MeasurementPlan plan(String when) {
        MeasurementPlan plan = make(MeasurementPlan.class, null);
        plan.setMetric(effort);
        plan.setWhen(when);
        return plan;
    }
}
