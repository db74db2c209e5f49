/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import fi.polku.model.experience.Metric;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A metric in use that nobody has aimed anywhere. */
public final class MetricTarget extends RuleOn<Metric> {

    /** One for all engines. */
    public MetricTarget() {
        super("polku/metric-target", Severity.INFO, Metric.class, Reach.SELF);
    }

    @Override
    protected void look(Metric metric, Inspection inspection) {
        if (metric.getTarget() == null && Metrics.isUsed(metric, inspection)) {
            inspection.report(metric);
        }
    }
}
