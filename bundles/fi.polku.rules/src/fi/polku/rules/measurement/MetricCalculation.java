/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricMethod;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A metric in use that doesn't say how its figure is made. */
public final class MetricCalculation extends RuleOn<Metric> {

    /** One for all engines. */
    public MetricCalculation() {
        super("polku/metric-calculation", Severity.WARNING, Metric.class, Reach.SELF);
    }

    @Override
    protected void look(Metric metric, Inspection inspection) {
        boolean known = switch (metric.getKind()) {
            case NPS, ENPS, PEER_NPS -> true;
            case CES, CSAT, SMILEY, EFFICIENCY, CUSTOM -> metric.getMethod() != MetricMethod.UNSPECIFIED;
        };
        if (!known && Metrics.isUsed(metric, inspection)) {
            inspection.report(metric);
        }
    }
}
