/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;

import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Whatever people answer")
class FiguresProperties {

    @Provide
    Arbitrary<Map<Integer, Integer>> zeroToTen() {
        return Arbitraries.maps(Arbitraries.integers().between(0, 10), Arbitraries.integers().between(0, 5000)).ofMinSize(1);
    }

    @Property
    void npsIsBetweenMinusAndPlusAHundred(@ForAll("zeroToTen") Map<Integer, Integer> distribution) {
        Figures.of(Given.measurement(Given.metric(MetricKind.NPS), distribution))
                .ifPresent(nps -> assertThat(nps).isBetween(-100.0, 100.0));
    }

    @Property
    void theFigureLiesInTheRangeOfItsMetric(@ForAll("zeroToTen") Map<Integer, Integer> distribution,
            @ForAll MetricMethod method) {
        Metric metric = onZeroToTen(method);
        Figures.of(Given.measurement(metric, distribution)).ifPresent(
                figure -> assertThat(Figures.range(metric).orElseThrow()).matches(range -> range.contains(figure)));
    }

    @Property
    void askingManyTimesAsManyWithTheSameOutcomeChangesNothing(@ForAll("zeroToTen") Map<Integer, Integer> distribution,
            @ForAll @IntRange(min = 2, max = 1000) int times, @ForAll MetricMethod method) {
        Assume.that(distribution.values().stream().anyMatch(count -> count > 0));
        Metric metric = onZeroToTen(method);
        Map<Integer, Integer> more = new LinkedHashMap<>(distribution);
        more.replaceAll((answer, count) -> count * times);
        if (method == MetricMethod.VALUE) {
            assertThat(Figures.of(Given.measurement(metric, more))).isEmpty();
        } else {
            assertThat(Figures.of(Given.measurement(metric, more)))
                    .hasValueCloseTo(Figures.of(Given.measurement(metric, distribution)).getAsDouble(), within(1e-9));
        }
    }

    @Property
    void onePromoterMoreNeverLowersNps(@ForAll("zeroToTen") Map<Integer, Integer> distribution) {
        Assume.that(distribution.values().stream().anyMatch(count -> count > 0));
        Metric nps = Given.metric(MetricKind.NPS);
        Map<Integer, Integer> better = new LinkedHashMap<>(distribution);
        better.merge(10, 1, Integer::sum);
        assertThat(Figures.of(Given.measurement(nps, better)).getAsDouble())
                .isGreaterThanOrEqualTo(Figures.of(Given.measurement(nps, distribution)).getAsDouble() - 1e-9);
    }

    private static Metric onZeroToTen(MetricMethod method) {
        Metric metric = Given.metric(MetricKind.CUSTOM, method);
        metric.setScale(Given.scale(0, 10));
        return metric;
    }
}
