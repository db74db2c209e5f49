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
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A measurement whose answers or figure its metric can't give. */
public final class ValueInScale extends RuleOn<Measurement> {

    /** One for all engines. */
    public ValueInScale() {
        super("polku/value-in-scale", Severity.ERROR, Measurement.class,
                Reach.SELF.inside().to(Literals.MEASUREMENT__METRIC).to(Literals.METRIC__SCALE));
    }

    @Override
    protected void look(Measurement measurement, Inspection inspection) {
        Metric metric = measurement.getMetric();
        if (metric == null) {
            return;
        }
        List<Double> answers = new ArrayList<>();
        for (AnswerCount count : measurement.getDistribution()) {
            if (count.getCount() > 0) {
                answers.add(count.getAnswer());
            }
        }
        List<Double> figure = measurement.getValue() == null ? List.of() : List.of(measurement.getValue());
        if (!isReported(measurement, answers, Figures.answerRange(metric), inspection)) {
            isReported(measurement, figure, figureRange(metric), inspection);
        }
    }

    /** A plain percentage isn't bounded: a growth of 120 % is no mistake. */
    private static Optional<FigureRange> figureRange(Metric metric) {
        return switch (Figures.method(metric)) {
            case NET_PROMOTER, NET_AGREE, TOP_TWO_SHARE, AGREE_SHARE -> Figures.range(metric);
            case MEAN, VALUE, UNSPECIFIED -> Figures.answerRange(metric);
        };
    }

    private static boolean isReported(Measurement measurement, List<Double> numbers, Optional<FigureRange> range,
            Inspection inspection) {
        if (range.isEmpty()) {
            return false;
        }
        List<Double> outside = new ArrayList<>(numbers);
        outside.removeIf(range.get()::contains);
        if (!outside.isEmpty()) {
            inspection.report(measurement, outside, range.get().minimum(), range.get().maximum(), measurement.getMetric());
        }
        return !outside.isEmpty();
    }
}
