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
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricFamily;
import fi.polku.model.experience.MetricKind;
import fi.polku.rules.RuleTest;

class WhyQuestionTest extends RuleTest {

    private final Metric nps = make(Metric.class, "NPS");

    WhyQuestionTest() {
        super(new WhyQuestion());
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
        nps.setWhyQuestion("What weighed most in your answer?");
        return badExample();
    }

    @ParameterizedTest(name = "{0} without a why: {1}")
    @CsvSource({"ENPS, true", "PEER_NPS, true", "CES, true", "CSAT, true", "SMILEY, false", "EFFICIENCY, false",
        "CUSTOM, false"})
    void asks_for_it_where_people_are_asked_for_a_number(MetricKind kind, boolean complained) {
        ExperienceModel model = badExample();
        nps.setKind(kind);

        assertThat(complaints(model).contains(nps)).isEqualTo(complained);
    }

    @Test
    void asks_for_it_beside_a_question_of_our_own() {
        ExperienceModel model = badExample();
        nps.setKind(MetricKind.CUSTOM);
        nps.setQuestion("How well did we succeed?");

        assertThat(complaints(model)).containsExactly(nps);
    }

    @Test
    void leaves_what_comes_from_a_register_and_what_nobody_uses() {
        assertThat(complaints(model(nps))).isEmpty();

        ExperienceModel model = badExample();
        nps.setFamily(MetricFamily.CUSTOMER_CAPITAL);
        assertThat(complaints(model)).isEmpty();
    }
}
