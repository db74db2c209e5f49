/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import fi.polku.model.experience.Metric;

/** Makes an estimate of answers. */
record Estimation(Metric metric, Answers answers) {

    Estimate estimate() {
        List<Caution> cautions = new ArrayList<>();
        OptionalDouble figure = Figures.of(metric, answers);
        Optional<Interval> interval = Optional.empty();
        if (answers.isEmpty()) {
            cautions.add(Caution.NO_ANSWERS);
        } else if (figure.isEmpty()) {
            cautions.add(Caution.NOT_DEFINED);
        } else {
            if (answers.number() < Estimate.SMALL) {
                cautions.add(Caution.SMALL_SAMPLE);
            }
            interval = Figures.split(metric).map(split -> split.isNet() ? ofNet(split, figure.getAsDouble(), cautions)
                    : Interval.wilson(answers.hits(split.ones()), answers.number()))
                    .or(() -> ofMean(figure.getAsDouble(), cautions));
        }
        return new Estimate(metric, Figures.method(metric), figure, answers.number(), interval, cautions);
    }

    /** SE = 100 · √((p + d − (p − d)²) / n), where p and d are the shares that count for and against the figure. */
    private Interval ofNet(Split split, double figure, List<Caution> cautions) {
        double number = answers.number();
        long ones = answers.hits(split.ones());
        long others = answers.hits(split.others());
        if (ones == number || others == number || ones + others == 0) {
            cautions.add(Caution.ALL_ALIKE);
            return ofNetAlike(ones, others);
        }
        double net = (ones - others) / number;
        double error = 100 * Math.sqrt(((ones + others) / number - net * net) / number);
        return Interval.around(figure, Interval.Z * error, FigureRange.NET_PERCENTAGE, Interval.Kind.NORMAL);
    }

    /**
     * The score interval of p − d in the three cases where the standard error is 0. All for (or against) the figure: the
     * likeliest other shares have nobody in the middle, so that it is Wilson's interval of p, and p − d = 2 p − 1. All in
     * the middle: nobody on the other side, so that it is Wilson's interval of p upwards and of d downwards.
     */
    private Interval ofNetAlike(long ones, long others) {
        Interval share = Interval.wilson(ones, answers.number());
        if (ones + others == 0) {
            return new Interval(-share.high(), share.high(), share.high(), Interval.Kind.WILSON);
        }
        return new Interval(2 * share.low() - 100, 2 * share.high() - 100, share.high() - share.low(), Interval.Kind.WILSON);
    }

    private Optional<Interval> ofMean(double figure, List<Caution> cautions) {
        OptionalDouble deviation = answers.deviation();
        if (deviation.isEmpty() || deviation.getAsDouble() == 0) {
            cautions.add(deviation.isEmpty() ? Caution.SINGLE_ANSWER : Caution.NO_SPREAD);
            return Optional.empty();
        }
        double margin = StudentT.bound(answers.number() - 1) * deviation.getAsDouble() / Math.sqrt(answers.number());
        FigureRange range = Figures.answerRange(metric).filter(scale -> scale.contains(figure))
                .orElse(FigureRange.UNBOUNDED);
        return Optional.of(Interval.around(figure, margin, range, Interval.Kind.STUDENT));
    }
}
