/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import fi.polku.measure.Figures;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Metric;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Answers of which nobody knows how high they could have been. */
public final class MetricScale extends RuleOn<Metric> {

    /** One for all engines. */
    public MetricScale() {
        super("polku/metric-scale", Severity.WARNING, Metric.class, Reach.SELF.to(Literals.METRIC__SCALE));
    }

    @Override
    protected void look(Metric metric, Inspection inspection) {
        boolean countsAnswers = switch (metric.getMethod()) {
            case MEAN, NET_PROMOTER, TOP_TWO_SHARE, AGREE_SHARE, NET_AGREE -> true;
            case VALUE, UNSPECIFIED -> false;
        };
        if (countsAnswers && Metrics.asks(metric) && Figures.answerRange(metric).isEmpty()
                && Metrics.isUsed(metric, inspection)) {
            inspection.report(metric);
        }
    }
}
