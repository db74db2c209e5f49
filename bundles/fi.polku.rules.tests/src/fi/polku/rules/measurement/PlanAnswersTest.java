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

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricFamily;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;

class PlanAnswersTest extends RuleTest {

    private final MeasurementPlan plan = make(MeasurementPlan.class, "Was it easy?");
    private final Metric metric = make(Metric.class, "CES");
    private final Channel email = make(Channel.class, "E-mail");

    PlanAnswersTest() {
        super(new PlanAnswers());
    }

    @Override
    protected ExperienceModel badExample() {
        plan.setMetric(metric);
        plan.setWho("Everyone who applied");
        plan.setChannel(email);
        return with(modelOf(touchpoint("Applies", plan)), email, metric);
    }

    @Override
    protected ExperienceModel goodExample() {
        plan.setWhen("The day after");
        return badExample();
    }

    @Test
    void names_everything_that_is_open_in_one_finding() {
        ExperienceModel model = modelOf(touchpoint("Applies", plan));

        assertThat(new RuleEngine(List.of(new PlanAnswers())).check(model).get(0).message(Locale.ENGLISH))
                .contains("who, when, in which channel, what");
    }

    @Test
    void needs_no_channel_where_nobody_is_asked() {
        ExperienceModel model = goodExample();
        plan.setChannel(null);
        assertThat(complaints(model)).containsExactly(plan);

        metric.setFamily(MetricFamily.EFFICIENCY);
        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void takes_words_for_a_metric_that_is_not_chosen_yet() {
        ExperienceModel model = goodExample();
        plan.setMetric(null);
        assertThat(complaints(model)).containsExactly(plan);

        plan.setWhat("How did it go?");
        assertThat(complaints(model)).isEmpty();
    }
}
