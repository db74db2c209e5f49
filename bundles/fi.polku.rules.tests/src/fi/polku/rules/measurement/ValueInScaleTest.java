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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Scale;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;

class ValueInScaleTest extends RuleTest {

    private final Metric metric = make(Metric.class, "Satisfaction with the service");
    private final Measurement survey = make(Measurement.class, "Survey of spring");

    ValueInScaleTest() {
        super(new ValueInScale());
    }

    @Override
    protected ExperienceModel badExample() {
        metric.setMethod(MetricMethod.MEAN);
        metric.setScale(scale(1, 5));
        return measured(45.2);
    }

    @Override
    protected ExperienceModel goodExample() {
        metric.setMethod(MetricMethod.MEAN);
        metric.setScale(scale(1, 5));
        return measured(4.52);
    }

    @ParameterizedTest(name = "{0} counted as {1}: {2} is possible, {3} is not")
    @CsvSource({
        "NPS, NET_PROMOTER, -100, -101",
        "NPS, UNSPECIFIED, 100, 100.5",
        "ENPS, UNSPECIFIED, -100, -101",
        "PEER_NPS, UNSPECIFIED, 40, 400",
        "NPS, MEAN, 8.7, 40",
        "CES, NET_AGREE, -30, -130",
        "CES, AGREE_SHARE, 75, -1",
        "CES, UNSPECIFIED, 7, 7.5",
        "CSAT, TOP_TWO_SHARE, 87, 100.1",
        "CSAT, UNSPECIFIED, 4.35, 87",
        "SMILEY, MEAN, 1, 0",
        "CUSTOM, AGREE_SHARE, 0, 101"})
    void knows_where_a_figure_can_lie(MetricKind kind, MetricMethod method, double possible, double impossible) {
        metric.setKind(kind);
        metric.setMethod(method);

        assertThat(complaints(measured(possible))).isEmpty();
        assertThat(complaints(measured(impossible))).containsExactly(survey);
    }

    @Test
    void measures_answers_by_the_scale_and_the_figure_by_the_method() {
        metric.setKind(MetricKind.NPS);

        assertThat(complaints(answered(10, 3))).isEmpty();
        assertThat(complaints(answered(11, 3))).containsExactly(survey);
        assertThat(complaints(answered(-40, 3))).containsExactly(survey);
    }

    @Test
    void names_every_impossible_answer_in_one_finding() {
        metric.setKind(MetricKind.NPS);
        with(survey, answer(12, 1), answer(-1, 2));

        ExperienceModel model = answered(9, 5);
        assertThat(complaints(model)).containsExactly(survey);
        assertThat(new RuleEngine(List.of(new ValueInScale())).check(model).get(0).message(Locale.ENGLISH))
                .contains("holds 12, −1,", "from 0 to 10");
    }

    @Test
    void overlooks_answers_that_nobody_gave() {
        metric.setKind(MetricKind.CSAT);

        assertThat(complaints(answered(0, 0))).isEmpty();
    }

    @Test
    void takes_the_declared_scale_before_the_usual_one() {
        metric.setKind(MetricKind.CSAT);
        metric.setScale(scale(1, 10));

        assertThat(complaints(measured(8.7))).isEmpty();
    }

    @Test
    void ignores_a_scale_that_goes_nowhere() {
        metric.setScale(scale(5, 1));

        assertThat(complaints(measured(700))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EFFICIENCY, VALUE", "EFFICIENCY, UNSPECIFIED", "CUSTOM, VALUE"})
    void lets_figures_of_processes_be_what_they_are(MetricKind kind, MetricMethod method) {
        metric.setKind(kind);
        metric.setMethod(method);
        metric.setUnit("%");

        assertThat(complaints(measured(120))).isEmpty();
        assertThat(complaints(measured(-4))).isEmpty();
    }

    @Test
    void finds_a_figure_that_is_no_number() {
        metric.setKind(MetricKind.NPS);

        assertThat(complaints(measured(Double.NaN))).containsExactly(survey);
    }

    @Test
    void has_no_opinion_without_a_metric_or_a_value() {
        survey.setMetric(null);
        assertThat(complaints(modelOf(touchpoint("Decision", survey)))).isEmpty();

        metric.setKind(MetricKind.NPS);
        survey.setMetric(metric);
        assertThat(complaints(with(modelOf(touchpoint("Decision", survey)), metric))).isEmpty();
    }

    private ExperienceModel measured(double value) {
        survey.setMetric(metric);
        survey.setValue(value);
        return with(modelOf(touchpoint("Decision", survey)), metric);
    }

    private ExperienceModel answered(double answer, int count) {
        survey.setMetric(metric);
        survey.getDistribution().add(0, answer(answer, count));
        return with(modelOf(touchpoint("Decision", survey)), metric);
    }

    private static AnswerCount answer(double answer, int count) {
        AnswerCount answers = make(AnswerCount.class, null);
        answers.setAnswer(answer);
        answers.setCount(count);
        return answers;
    }

    private static Scale scale(double minimum, double maximum) {
        Scale scale = make(Scale.class, "%.0f–%.0f".formatted(minimum, maximum));
        scale.setMinimum(minimum);
        scale.setMaximum(maximum);
        return scale;
    }
}
