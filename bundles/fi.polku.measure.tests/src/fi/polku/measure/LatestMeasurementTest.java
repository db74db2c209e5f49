/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.measurement;
import static fi.polku.measure.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Touchpoint;

@DisplayName("The newest measurement of a metric is told")
class LatestMeasurementTest {

    private final Metric metric = metric(MetricKind.NPS);
    private final Touchpoint touchpoint = Given.touchpoint("Decision");

    private Measurement on(String date, String periodEnd) {
        Measurement measurement = measurement(metric, 1);
        measurement.setDate(date == null ? null : LocalDate.parse(date));
        measurement.setPeriodEnd(periodEnd == null ? null : LocalDate.parse(periodEnd));
        return measurement;
    }

    private void newestIs(Measurement expected, Measurement... all) {
        touchpoint.getMeasurements().addAll(List.of(all));
        assertThat(Figures.latest(metric, touchpoint)).containsSame(expected);
    }

    @Test
    void byDate() {
        Measurement newest = on("2026-03-01", null);
        newestIs(newest, on("2026-02-01", "2026-12-31"), newest, on("2025-12-31", null), on(null, null));
    }

    @Test
    void byTheEndOfItsPeriodWhenItHasNoDate() {
        Measurement newest = on(null, "2026-03-31");
        newestIs(newest, on("2026-03-30", "2026-03-30"), newest, on(null, "2026-01-31"));
    }

    @Test
    void byTheEndOfItsPeriodOnTheSameDate() {
        Measurement newest = on("2026-03-01", "2026-02-28");
        newestIs(newest, newest, on("2026-03-01", "2026-01-31"), on("2026-03-01", null));
    }

    @Test
    void byPositionWhenNothingElseTellsThemApart() {
        Measurement newest = on("2026-03-01", null);
        newestIs(newest, on("2026-03-01", null), newest);
    }

    @Test
    void ofThatMetricAlone() {
        Measurement other = measurement(metric(MetricKind.CES), 5);
        other.setDate(LocalDate.of(2030, 1, 1));
        Measurement own = on("2020-01-01", null);
        newestIs(own, own, other);
        assertThat(Figures.latest(metric(MetricKind.CSAT), touchpoint)).isEmpty();
        assertThat(Figures.latest(touchpoint)).containsSame(other);
    }
}
