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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.rules.RuleTest;

class ValueFromAnswersTest extends RuleTest {

    private final Metric satisfaction = make(Metric.class, "Satisfaction");
    private final Measurement survey = make(Measurement.class, "Survey of spring");

    ValueFromAnswersTest() {
        super(new ValueFromAnswers());
    }

    @Override
    protected ExperienceModel badExample() {
        return stored(4.5);
    }

    @Override
    protected ExperienceModel goodExample() {
        return stored(4.67);
    }

    @ParameterizedTest(name = "{0} stands for 4.666…: {1}")
    @CsvSource({"5, true", "4.7, true", "4.67, true", "4.667, true", "4, false", "4.6, false", "4.66, false"})
    void allows_for_rounding(double stored, boolean agrees) {
        assertThat(complaints(stored(stored)).isEmpty()).isEqualTo(agrees);
    }

    @Test
    void has_no_opinion_when_there_is_only_one_of_them() {
        ExperienceModel model = stored(3);
        survey.setValue(null);
        assertThat(complaints(model)).isEmpty();

        survey.setValue(3.0);
        survey.getDistribution().clear();
        assertThat(complaints(model)).isEmpty();
    }

    private ExperienceModel stored(double value) {
        satisfaction.setKind(MetricKind.CSAT);
        satisfaction.setMethod(MetricMethod.MEAN);
        survey.setMetric(satisfaction);
        survey.setValue(value);
        AnswerCount fives = make(AnswerCount.class, null);
        fives.setAnswer(5);
        fives.setCount(2);
        AnswerCount fours = make(AnswerCount.class, null);
        fours.setAnswer(4);
        fours.setCount(1);
        return with(modelOf(touchpoint("Gets the decision", with(survey, fives, fours))), satisfaction);
    }
}
