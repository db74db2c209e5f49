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
import fi.polku.rules.Words;

/** A number that is asked for without asking why. */
public final class WhyQuestion extends RuleOn<Metric> {

    /** One for all engines. */
    public WhyQuestion() {
        super("polku/why-question", Severity.WARNING, Metric.class, Reach.SELF);
    }

    @Override
    protected void look(Metric metric, Inspection inspection) {
        boolean asksForANumber = switch (metric.getKind()) {
            case NPS, ENPS, PEER_NPS, CES, CSAT -> true;
            case CUSTOM -> !Words.areMissing(metric.getQuestion());
            case SMILEY, EFFICIENCY -> false;
        };
        if (asksForANumber && Metrics.asks(metric) && Words.areMissing(metric.getWhyQuestion())
                && Metrics.isUsed(metric, inspection)) {
            inspection.report(metric);
        }
    }
}
