/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.NEW;
import static fi.polku.measure.Given.measurement;
import static fi.polku.measure.Given.metric;
import static fi.polku.measure.Given.scale;
import static fi.polku.model.experience.MetricMethod.AGREE_SHARE;
import static fi.polku.model.experience.MetricMethod.MEAN;
import static fi.polku.model.experience.MetricMethod.NET_AGREE;
import static fi.polku.model.experience.MetricMethod.NET_PROMOTER;
import static fi.polku.model.experience.MetricMethod.TOP_TWO_SHARE;
import static fi.polku.model.experience.MetricMethod.VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;

@DisplayName("The figure of a metric")
class FiguresTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    /** 217 answers with the mean of the grant service's satisfaction survey. */
    private static final Map<Integer, Integer> SATISFACTION = Map.of(5, 130, 4, 74, 3, 10, 2, 2, 1, 1);

    /** 50 promoters, 30 passives, 20 detractors. */
    private static final Map<Integer, Integer> RECOMMENDATIONS = Map.of(10, 30, 9, 20, 8, 20, 7, 10, 6, 15, 0, 5);

    @Nested
    @DisplayName("is by its method")
    class ByMethod {

        @Test
        void theMeanOfTheAnswers() {
            Measurement survey = measurement(metric(MetricKind.CSAT, MEAN), SATISFACTION);
            assertThat(Figures.of(survey)).hasValueCloseTo(4.52, within(0.005));
            assertThat(Figures.answers(survey)).hasValue(217);
        }

        @Test
        void promotersMinusDetractors() {
            assertThat(Figures.of(measurement(metric(MetricKind.NPS, NET_PROMOTER), RECOMMENDATIONS)))
                    .hasValueCloseTo(30.0, EXACTLY);
        }

        @Test
        void aRoundNumberWhereTheAnswersGiveOne() {
            assertThat(Figures.of(measurement(metric(MetricKind.ENPS), Map.of(9, 9, 8, 9, 2, 6)))).hasValue(12.5);
        }

        @Test
        void theShareOfTheTopTwoAnswers() {
            assertThat(Figures.of(measurement(metric(MetricKind.CSAT, TOP_TWO_SHARE), SATISFACTION)))
                    .hasValueCloseTo(100.0 * 204 / 217, EXACTLY);
        }

        @Test
        void theShareOfTheTopTwoStepsOfItsScale() {
            Metric metric = metric(MetricKind.CUSTOM, TOP_TWO_SHARE);
            metric.setScale(scale(0, 2));
            metric.getScale().setStep(0.5);
            assertThat(Figures.of(measurement(metric, Map.of(2.0, 3, 1.5, 2, 1.0, 5)))).hasValueCloseTo(50.0, EXACTLY);
        }

        @Test
        void theShareAboveNeutral() {
            assertThat(Figures.of(measurement(metric(MetricKind.CES, AGREE_SHARE), Map.of(7, 2, 5, 4, 4, 1, 1, 3))))
                    .hasValueCloseTo(60.0, EXACTLY);
        }

        @Test
        void theShareAboveNeutralMinusTheShareBelow() {
            assertThat(Figures.of(measurement(metric(MetricKind.CES, NET_AGREE), Map.of(7, 2, 5, 4, 4, 1, 1, 3))))
                    .hasValueCloseTo(30.0, EXACTLY);
        }

        @Test
        void countedFromADeclaredNeutralPoint() {
            Metric metric = metric(MetricKind.CES, AGREE_SHARE);
            metric.setScale(scale(1, 5));
            metric.getScale().setNeutral(2.0);
            assertThat(Figures.of(measurement(metric, Map.of(3, 1, 2, 3)))).hasValueCloseTo(25.0, EXACTLY);
        }

        @Test
        void theValueThatAProcessGave() {
            Measurement days = measurement(metric(MetricKind.EFFICIENCY, VALUE), 31.5);
            days.getDistribution().add(Given.answers(3, 10));
            assertThat(Figures.of(days)).hasValue(31.5);
        }
    }

    @Nested
    @DisplayName("is by its kind when it has no method")
    class ByKind {

        @ParameterizedTest
        @EnumSource(names = {"NPS", "ENPS", "PEER_NPS"})
        void promotersMinusDetractorsForRecommendations(MetricKind kind) {
            assertThat(Figures.of(measurement(metric(kind), RECOMMENDATIONS))).hasValueCloseTo(30.0, EXACTLY);
        }

        @ParameterizedTest
        @EnumSource(names = {"CES", "CSAT", "SMILEY", "EFFICIENCY", "CUSTOM"})
        void theMeanForTheOthers(MetricKind kind) {
            assertThat(Figures.of(measurement(metric(kind), Map.of(1, 1, 4, 3)))).hasValueCloseTo(3.25, EXACTLY);
        }

        @ParameterizedTest
        @EnumSource(MetricKind.class)
        void theStoredValueWhenThereAreNoAnswers(MetricKind kind) {
            assertThat(Figures.of(measurement(metric(kind), 42))).hasValue(42);
        }
    }

    @Nested
    @DisplayName("is unknown")
    class Unknown {

        @Test
        void withoutAnswersAndValue() {
            assertThat(Figures.of(NEW.createMeasurement())).isEmpty();
            assertThat(Figures.answers(NEW.createMeasurement())).isEmpty();
        }

        @Test
        void whenNobodyAnswered() {
            assertThat(Figures.of(measurement(metric(MetricKind.NPS), Map.of(10, 0, 3, -4)))).isEmpty();
        }

        @Test
        void whenNpsWasAskedOnAScaleThatItIsNotDefinedOn() {
            Metric metric = metric(MetricKind.NPS);
            metric.setScale(scale(1, 5));
            assertThat(Figures.of(measurement(metric, Map.of(5, 10)))).isEmpty();
        }

        @Test
        void whenTheMethodNeedsAScaleThatIsMissing() {
            assertThat(Figures.of(measurement(metric(MetricKind.CUSTOM, TOP_TWO_SHARE), SATISFACTION))).isEmpty();
            assertThat(Figures.of(measurement(metric(MetricKind.CUSTOM, AGREE_SHARE), SATISFACTION))).isEmpty();
        }
    }

    @Test
    @DisplayName("leaves out negative counts and answers that are no number")
    void leavesOutWhatIsNoAnswer() {
        Measurement survey = measurement(null, Map.of(3, 2, 5, -7));
        survey.getDistribution().add(Given.answers(Double.NaN, 100));
        survey.getDistribution().add(Given.answers(Double.POSITIVE_INFINITY, 100));
        assertThat(Figures.of(survey)).hasValueCloseTo(3.0, EXACTLY);
        assertThat(Figures.answers(survey)).hasValue(2);
    }

    @Test
    @DisplayName("rests on as many answers as are stored when there is no distribution")
    void storedSampleSize() {
        Measurement stakeholders = measurement(metric(MetricKind.CUSTOM), 3.2);
        stakeholders.setSampleSize(175);
        stakeholders.setPopulation(1792);
        assertThat(Figures.answers(stakeholders)).hasValue(175);
    }

    @Test
    @DisplayName("lies in the range of its method or scale")
    void range() {
        assertThat(Figures.range(metric(MetricKind.NPS))).hasValue(new FigureRange(-100, 100));
        assertThat(Figures.range(metric(MetricKind.CSAT))).hasValue(new FigureRange(1, 5));
        assertThat(Figures.range(metric(MetricKind.CSAT, TOP_TWO_SHARE))).hasValue(new FigureRange(0, 100));
        assertThat(Figures.range(metric(MetricKind.EFFICIENCY))).isEmpty();
        Metric inTime = metric(MetricKind.EFFICIENCY);
        inTime.setUnit(" % ");
        assertThat(Figures.range(inTime)).hasValue(new FigureRange(0, 100));
        assertThat(Figures.range(null)).isEmpty();
    }

    @Test
    @DisplayName("comes from answers on the declared scale, else on the kind's own")
    void answerRange() {
        assertThat(Figures.answerRange(metric(MetricKind.NPS))).hasValue(new FigureRange(0, 10));
        assertThat(Figures.answerRange(metric(MetricKind.CES))).hasValue(new FigureRange(1, 7));
        assertThat(Figures.answerRange(metric(MetricKind.SMILEY))).hasValue(new FigureRange(1, 4));
        assertThat(Figures.answerRange(metric(MetricKind.CUSTOM))).isEmpty();
        Metric onFaces = metric(MetricKind.CSAT);
        onFaces.setScale(scale(1, 4));
        assertThat(Figures.answerRange(onFaces)).hasValue(new FigureRange(1, 4));
        onFaces.setScale(scale(4, 1));
        assertThat(Figures.answerRange(onFaces)).hasValue(new FigureRange(1, 5));
    }
}
