/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.polku.measure.FigureRange;
import fi.polku.measure.Figures;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A measurement whose answers or figure its metric can't give. */
public final class ValueInScale extends RuleOn<Measurement> {

    /** One for all engines. */
    public ValueInScale() {
        super("polku/value-in-scale", Severity.ERROR, Measurement.class,
                Reach.SELF.inside().to(Literals.MEASUREMENT__METRIC, Metrics.COUNTING).to(Literals.METRIC__SCALE));
    }

    @Override
    protected void look(Measurement measurement, Inspection inspection) {
        Metric metric = measurement.getMetric();
        if (metric == null) {
            return;
        }
        Optional<FigureRange> answers = Figures.answerRange(metric);
        List<Double> outside = answers.isPresent() ? outside(measurement, answers.get()) : List.of();
        if (!outside.isEmpty()) {
            report(measurement, outside, answers.get(), inspection);
        } else if (measurement.getValue() != null) {
            figureRange(metric).filter(range -> !range.contains(measurement.getValue()))
                    .ifPresent(range -> report(measurement, List.of(measurement.getValue()), range, inspection));
        }
    }

    private static List<Double> outside(Measurement measurement, FigureRange range) {
        List<Double> outside = new ArrayList<>(0);
        for (AnswerCount count : measurement.getDistribution()) {
            if (count.getCount() > 0 && !range.contains(count.getAnswer())) {
                outside.add(count.getAnswer());
            }
        }
        return outside;
    }

    /** A plain percentage isn't bounded: a growth of 120 % is no mistake. */
    private static Optional<FigureRange> figureRange(Metric metric) {
        return switch (Figures.method(metric)) {
            case NET_PROMOTER, NET_AGREE, TOP_TWO_SHARE, AGREE_SHARE -> Figures.range(metric);
            case MEAN, VALUE, UNSPECIFIED -> Figures.answerRange(metric);
        };
    }

    private static void report(Measurement measurement, List<Double> outside, FigureRange range, Inspection inspection) {
        inspection.report(measurement, outside, range.minimum(), range.maximum(), measurement.getMetric());
    }
}
