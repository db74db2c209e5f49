/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever the answers, an estimate")
class EstimateProperties {

    @Provide
    Arbitrary<Answers> answers() {
        return Arbitraries.maps(Arbitraries.integers().between(0, 10).map(Integer::doubleValue),
                Arbitraries.longs().between(0, 5000)).ofMaxSize(11).map(counts -> new Answers(new TreeMap<>(counts)));
    }

    private static Estimate estimate(Answers answers, MetricMethod method) {
        Metric metric = Given.metric(MetricKind.NPS, method);
        metric.setScale(Given.scale(0, 10));
        return Estimate.of(metric, answers);
    }

    @Property
    @Label("lies within its interval, and both within what the figure can be")
    void interval(@ForAll("answers") Answers answers, @ForAll MetricMethod method) {
        Estimate estimate = estimate(answers, method);
        assertThat(estimate.number()).isEqualTo(answers.number());
        assertThat(estimate.value().isPresent()).isEqualTo(answers.number() > 0 && method != MetricMethod.VALUE);
        double lowest = method == MetricMethod.NET_PROMOTER || method == MetricMethod.UNSPECIFIED
                || method == MetricMethod.NET_AGREE ? -100 : 0;
        estimate.interval().ifPresent(interval -> {
            double value = estimate.value().orElseThrow();
            assertThat(interval.low()).isBetween(lowest, value);
            assertThat(interval.high()).isBetween(value, 100.0);
            assertThat(interval.margin()).isPositive();
        });
    }

    @Property
    @Label("of both is of answers put together in either order")
    void together(@ForAll("answers") Answers one, @ForAll("answers") Answers other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).number()).isEqualTo(one.number() + other.number());
    }

    @Property
    @Label("gets surer with more of the same answers")
    void surer(@ForAll("answers") Answers answers) {
        Map<Double, Long> tenfold = new TreeMap<>();
        answers.counts().forEach((answer, count) -> tenfold.put(answer, count * 10));
        estimate(answers, MetricMethod.NET_PROMOTER).interval().ifPresent(interval -> assertThat(
                estimate(new Answers(new TreeMap<>(tenfold)), MetricMethod.NET_PROMOTER).interval().orElseThrow().margin())
                .isLessThan(interval.margin()));
    }
}
