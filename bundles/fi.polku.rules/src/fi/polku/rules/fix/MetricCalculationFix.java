/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricMethod;
import fi.polku.rules.Finding;
import fi.polku.rules.Metrics;

/** Says how a figure is made: answers are averaged, as they are already, and what processes give is taken as it is. */
final class MetricCalculationFix extends FixOn<Metric> {

    MetricCalculationFix() {
        super("polku/metric-calculation", Metric.class);
    }

    @Override
    Stream<Proposal> propose(Metric metric, Finding finding) {
        MetricMethod method = Metrics.asks(metric) ? MetricMethod.MEAN : MetricMethod.VALUE;
        return Stream.of(clear("metric-calculation", change -> change.set(metric, Literals.METRIC__METHOD, method), method));
    }
}
