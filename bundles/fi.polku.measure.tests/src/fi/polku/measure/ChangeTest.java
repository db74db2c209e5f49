/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.measurement;
import static fi.polku.measure.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.measure.Change.Verdict;
import fi.polku.model.experience.Direction;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Touchpoint;

@DisplayName("A change")
class ChangeTest {

    private final Touchpoint decision = Given.touchpoint("Decision");

    private Change change(Metric metric, Map<Integer, Integer> before, Map<Integer, Integer> after) {
        add(measurement(metric, after), "2026-06-30");
        add(measurement(metric, before), "2026-03-31");
        return Trend.of(metric, decision).latestChange().orElseThrow();
    }

    private void add(Measurement measurement, String day) {
        measurement.setDate(LocalDate.parse(day));
        decision.getMeasurements().add(measurement);
    }

    @Test
    void isClaimedWhereItIsMoreThanChance() {
        Change change = change(metric(MetricKind.NPS), Map.of(10, 300, 8, 400, 2, 300), Map.of(10, 500, 8, 333, 2, 167));
        assertThat(change.difference()).isCloseTo(33.3, within(0.01));
        assertThat(change.low()).hasValueCloseTo(33.3 - Math.hypot(4.8010, 4.6223), within(0.01));
        assertThat(change.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void isNotClaimedWhereItMayBeChance() {
        assertThat(change(metric(MetricKind.NPS), Map.of(10, 12, 8, 10, 2, 8), Map.of(10, 15, 8, 9, 2, 6)).verdict())
                .isEqualTo(Verdict.MAY_BE_CHANCE);
    }

    @Test
    void isForTheWorseWhereALowerFigureIsBetter() {
        Metric time = metric(MetricKind.EFFICIENCY, MetricMethod.MEAN);
        time.setDirection(Direction.LOWER_IS_BETTER);
        assertThat(change(time, Map.of(10, 50, 12, 50), Map.of(20, 50, 22, 50)).verdict()).isEqualTo(Verdict.WORSE);
    }

    /** Newcombe (1998), Interval estimation for the difference between independent proportions, example (a), method 10. */
    @Test
    void ofSharesHasNewcombesInterval() {
        Change change = change(metric(MetricKind.CSAT, MetricMethod.TOP_TWO_SHARE), Map.of(5, 48, 1, 32),
                Map.of(5, 56, 1, 14));
        assertThat(change.difference()).isCloseTo(20.0, within(1e-9));
        assertThat(change.low()).hasValueCloseTo(5.24, within(0.005));
        assertThat(change.high()).hasValueCloseTo(33.39, within(0.005));
    }

    @Test
    void ofFiguresWithoutAnswersIsNotJudged() {
        Metric time = metric(MetricKind.EFFICIENCY, MetricMethod.VALUE);
        add(measurement(time, 20), "2026-01-31");
        add(measurement(time, 10), "2026-02-28");
        assertThat(Trend.of(time, decision).change(1).verdict()).isEqualTo(Verdict.NOT_KNOWN);
    }

    @Test
    void needsTwoFigures() {
        Metric nps = metric(MetricKind.NPS);
        add(measurement(nps, Map.of(10, 3)), "2026-01-31");
        add(measurement(nps, Map.of()), "2026-02-28");
        assertThat(Trend.of(nps, decision).points()).hasSize(1);
        assertThat(Trend.of(nps, decision).latestChange()).isEmpty();
    }
}
