/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.measurement;
import static fi.polku.measure.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;

@DisplayName("An estimate in words")
class EstimateTextTest {

    private static final Estimate NPS = Estimate.of(
            measurement(metric(MetricKind.NPS), Map.of(10, 500, 8, 333, 2, 167)));

    private final EstimateText english = new EstimateText(Locale.ENGLISH);
    private final EstimateText finnish = new EstimateText(Locale.forLanguageTag("fi"));

    @Test
    void tellsFigureMarginIntervalAndNumberWithoutBreakingThem() {
        assertThat(english.of(NPS)).isEqualTo("33.3 ±\u00A04.6 (28.7\u00A0…\u00A037.9), n\u00A0=\u00A01,000");
        assertThat(finnish.of(NPS)).isEqualTo("33,3 ±\u00A04,6 (28,7\u00A0…\u00A037,9), n\u00A0=\u00A01\u00A0000");
    }

    @Test
    void hasTheUnitOfTheMethod() {
        Metric share = metric(MetricKind.CSAT, MetricMethod.TOP_TWO_SHARE);
        Metric time = metric(MetricKind.EFFICIENCY, MetricMethod.VALUE);
        time.setUnit("d");
        assertThat(finnish.of(Estimate.of(measurement(share, Map.of(5, 3, 1, 1))))).startsWith("75\u00A0% ±");
        assertThat(english.of(Estimate.of(measurement(time, 8.6)))).isEqualTo("8.6\u00A0d");
    }

    @Test
    void saysThatThereIsNoFigure() {
        assertThat(english.of(Estimate.of(measurement(metric(MetricKind.NPS), Map.of())))).isEqualTo("no figure");
        assertThat(finnish.figure(Estimate.of(measurement(metric(MetricKind.NPS), Map.of())))).isEmpty();
    }

    @Test
    void tellsAChangeWithItsSignAndWhatCanBeSaidOfIt() {
        Estimate before = Estimate.of(measurement(metric(MetricKind.NPS), Map.of(10, 300, 8, 400, 2, 300)));
        assertThat(english.change(NPS, Change.between(NPS.metric(), before, NPS))).isEqualTo("+33.3 better (significant)");
        assertThat(english.change(before, Change.between(NPS.metric(), NPS, before))).isEqualTo("−33.3 worse (significant)");
        assertThat(english.change(NPS, Change.between(NPS.metric(), NPS, NPS))).isEqualTo("0 may be chance");
    }
}
