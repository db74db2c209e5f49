/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.measurement;
import static fi.polku.measure.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.measure.Interval.Kind;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;

@DisplayName("An estimate")
class EstimateTest {

    private static final Offset<Double> TO_ONE_DECIMAL = within(0.05);

    private static Estimate nps(long promoters, long passives, long detractors) {
        return Estimate.of(metric(MetricKind.NPS),
                new Answers(new TreeMap<>(Map.of(10.0, promoters, 8.0, passives, 3.0, detractors))));
    }

    private static Estimate of(MetricKind kind, MetricMethod method, Map<Integer, Integer> answers) {
        return Estimate.of(measurement(metric(kind, method), answers));
    }

    @Nested
    @DisplayName("of a net promoter score")
    class OfNetPromoters {

        @ParameterizedTest
        @CsvSource({"500, 333, 167, 33.3, 4.6", "60, 20, 20, 40.0, 15.7", "6, 2, 2, 40.0, 49.6"})
        void hasTheMarginOfTheStandardError(long promoters, long passives, long detractors, double nps, double margin) {
            Estimate estimate = nps(promoters, passives, detractors);
            assertThat(estimate.value()).hasValueCloseTo(nps, TO_ONE_DECIMAL);
            assertThat(estimate.number()).isEqualTo(promoters + passives + detractors);
            Interval interval = estimate.interval().orElseThrow();
            assertThat(interval.margin()).isCloseTo(margin, TO_ONE_DECIMAL);
            assertThat(interval.kind()).isEqualTo(Kind.NORMAL);
            assertThat(interval.low()).isCloseTo(estimate.value().getAsDouble() - interval.margin(), within(1e-9));
        }

        @ParameterizedTest
        @CsvSource({"1000, 0, 0, 99.235, 100", "0, 0, 1000, -100, -99.235", "0, 1000, 0, -0.3827, 0.3827"})
        void hasAScoreIntervalWhereAllAnswersAreInOneClass(long promoters, long passives, long detractors, double low,
                double high) {
            Estimate estimate = nps(promoters, passives, detractors);
            assertThat(estimate.cautions()).containsExactly(Caution.ALL_ALIKE);
            Interval interval = estimate.interval().orElseThrow();
            assertThat(interval.kind()).isEqualTo(Kind.WILSON);
            assertThat(interval.low()).isCloseTo(low, within(5e-4));
            assertThat(interval.high()).isCloseTo(high, within(5e-4));
            assertThat(interval.margin()).isCloseTo((high - low) / 2, within(5e-4));
        }

        @Test
        void endsWhereAScoreCanEnd() {
            Interval interval = nps(19, 1, 0).interval().orElseThrow();
            assertThat(interval.high()).isEqualTo(100);
            assertThat(95 + interval.margin()).isGreaterThan(100);
        }

        @Test
        void isNothingWhereNobodyAnswered() {
            Estimate estimate = nps(0, 0, 0);
            assertThat(estimate.value()).isEmpty();
            assertThat(estimate.interval()).isEmpty();
            assertThat(estimate.number()).isZero();
            assertThat(estimate.cautions()).containsExactly(Caution.NO_ANSWERS);
        }

        @Test
        void isNothingOnAnotherScale() {
            Metric metric = metric(MetricKind.NPS);
            metric.setScale(Given.scale(1, 5));
            Estimate estimate = Estimate.of(metric, new Answers(new TreeMap<>(Map.of(5.0, 40L))));
            assertThat(estimate.value()).isEmpty();
            assertThat(estimate.cautions()).containsExactly(Caution.NOT_DEFINED);
        }

        @Test
        void warnsOfFewAnswers() {
            assertThat(nps(20, 5, 4).cautions()).containsExactly(Caution.SMALL_SAMPLE);
            assertThat(nps(20, 5, 5).cautions()).isEmpty();
        }
    }

    /** Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void ofAShareHasWilsonsInterval(int hits, int number, double low, double high) {
        Interval interval = of(MetricKind.CSAT, MetricMethod.TOP_TWO_SHARE, Map.of(5, hits, 1, number - hits))
                .interval().orElseThrow();
        assertThat(interval.low() / 100).isCloseTo(low, within(5e-5));
        assertThat(interval.high() / 100).isCloseTo(high, within(5e-5));
    }

    @Nested
    @DisplayName("of a mean")
    class OfAMean {

        @Test
        void hasStudentsInterval() {
            Estimate estimate = of(MetricKind.CES, MetricMethod.MEAN, Map.of(7, 2, 6, 4, 5, 3, 2, 1));
            assertThat(estimate.value()).hasValueCloseTo(5.5, within(1e-9));
            assertThat(estimate.interval().orElseThrow().margin())
                    .isCloseTo(2.262157 * Math.sqrt(18.5 / 9) / Math.sqrt(10), within(1e-6));
            assertThat(estimate.cautions()).containsExactly(Caution.SMALL_SAMPLE);
        }

        @Test
        void hasNoneWhereNothingTellsHowFarAnswersLieApart() {
            assertThat(of(MetricKind.CES, MetricMethod.MEAN, Map.of(6, 1)).cautions())
                    .containsExactly(Caution.SMALL_SAMPLE, Caution.SINGLE_ANSWER);
            Estimate alike = of(MetricKind.CES, MetricMethod.MEAN, Map.of(6, 40));
            assertThat(alike.cautions()).containsExactly(Caution.NO_SPREAD);
            assertThat(alike.interval()).isEmpty();
        }
    }

    @Test
    void ofAStoredFigureSaysThatTheAnswersAreNotKnown() {
        Measurement stored = measurement(metric(MetricKind.CSAT), 4.52);
        stored.setSampleSize(217);
        Estimate estimate = Estimate.of(stored);
        assertThat(estimate.value()).hasValue(4.52);
        assertThat(estimate.number()).isEqualTo(217);
        assertThat(estimate.interval()).isEmpty();
        assertThat(estimate.cautions()).containsExactly(Caution.FIGURE_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"1, 12.7062047362", "2, 4.3026527297", "5, 2.5705818356", "30, 2.0422724563", "199, 1.9719565442",
            "200, 1.9718962236", "1000, 1.9623390808", "1000000, 1.9599663568"})
    void knowsStudentsQuantiles(long freedom, double quantile) {
        assertThat(StudentT.bound(freedom)).isCloseTo(quantile, within(1e-7));
    }
}
