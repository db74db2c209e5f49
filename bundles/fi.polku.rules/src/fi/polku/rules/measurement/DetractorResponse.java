/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Dissatisfied answers that nobody answers soon. */
public final class DetractorResponse extends RuleOn<Metric> {

    private final Option<Double> hours = option("hours", ResponseTime.HOURS, 0.0, 1000.0);

    /** One for all engines. */
    public DetractorResponse() {
        super("polku/detractor-response", Severity.WARNING, Metric.class, Reach.SELF);
    }

    @Override
    protected void look(Metric metric, Inspection inspection) {
        boolean open = metric.getKind() == MetricKind.NPS && metric.getDetractorResponseTarget() == null;
        boolean late = ResponseTime.isLonger(metric.getDetractorResponseTarget(), inspection.value(hours));
        if ((open || late) && Metrics.isUsed(metric, inspection)) {
            inspection.report(metric, inspection.value(hours));
        }
    }
}
