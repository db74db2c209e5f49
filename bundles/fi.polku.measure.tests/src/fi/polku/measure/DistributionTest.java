/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.answers;
import static fi.polku.measure.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.measure.Distribution.Side;
import fi.polku.measure.Distribution.Step;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;

@DisplayName("A distribution")
class DistributionTest {

    @Test
    void hasEveryStepOfTheScaleAndTellsWhatItsAnswersDo() {
        Distribution nps = distribution(metric(MetricKind.NPS), Map.of(10, 5, 7, 2, 3, 1));

        assertThat(nps.steps()).extracting(Step::from).containsExactlyElementsOf(
                IntStream.rangeClosed(0, 10).mapToObj(Double::valueOf).toList());
        assertThat(nps.steps().get(10)).isEqualTo(new Step(10, 10, 5, Optional.of(Side.FOR)));
        assertThat(nps.steps().get(8).count()).isZero();
        assertThat(Map.of(Side.FOR, nps.count(Side.FOR), Side.NEITHER, nps.count(Side.NEITHER), Side.AGAINST,
                nps.count(Side.AGAINST))).isEqualTo(Map.of(Side.FOR, 5L, Side.NEITHER, 2L, Side.AGAINST, 1L));
    }

    @Test
    void takesNoSidesWhereTheFigureIsAMean() {
        assertThat(distribution(metric(MetricKind.CSAT), Map.of(5, 1)).steps()).hasSize(5)
                .allMatch(step -> step.side().isEmpty());
    }

    @Test
    void showsAnAnswerBesideTheScaleAtItsPlace() {
        assertThat(distribution(metric(MetricKind.CES), Map.of(7, 4, 8, 3)).steps()).extracting(Step::from)
                .containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);
    }

    @Test
    void hasNoStepsWithoutAnswers() {
        assertThat(distribution(metric(MetricKind.NPS), Map.of()).steps()).isEmpty();
    }

    @Test
    void putsManyAnswersTogetherBetweenRoundNumbers() {
        Metric minutes = metric(MetricKind.CUSTOM, MetricMethod.MEAN);
        Map<Integer, Integer> each = IntStream.range(3, 118).boxed()
                .collect(Collectors.toMap(answer -> answer, answer -> 2));

        List<Step> steps = distribution(minutes, each).steps();

        assertThat(steps).extracting(Step::from).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0,
                100.0, 110.0);
        assertThat(steps).extracting(Step::count).containsExactly(14L, 20L, 20L, 20L, 20L, 20L, 20L, 20L, 20L, 20L, 20L,
                16L);
    }

    static Distribution distribution(Metric metric, Map<? extends Number, Integer> counts) {
        return Distribution.of(metric, Answers.in(new TreeMap<>(counts).entrySet().stream()
                .map(each -> answers(each.getKey(), each.getValue())).toList()));
    }
}
