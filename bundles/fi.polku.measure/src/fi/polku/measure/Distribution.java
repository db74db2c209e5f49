/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;

/**
 * Answers as they are looked at: one step after the other, those that nobody chose included.
 *
 * @param metric what was asked; null for nothing known
 * @param number n, how many answered
 * @param steps from the lowest to the highest; none when nobody answered; unmodifiable
 */
public record Distribution(Metric metric, long number, List<Step> steps) {

    /** More steps than these can't be told apart side by side. */
    private static final int MOST = 24;

    /** What an answer does to the metric's figure, in the order of the answers. */
    public enum Side {

        /** It counts against it: detractors, those who disagree. */
        AGAINST,

        /** It counts neither way: passives, the neutral ones, the others. */
        NEITHER,

        /** It counts for the figure: promoters, the two highest steps, those who agree. */
        FOR
    }

    /**
     * Answers that are looked at together.
     *
     * @param from lowest answer
     * @param to highest answer; the lowest one where each answer stands for itself
     * @param count how many answered so
     * @param side what they do to the figure; empty when every answer makes the figure alike, as in a mean
     */
    public record Step(double from, double to, long count, Optional<Side> side) {
    }

    /** Copies the steps. */
    public Distribution {
        steps = List.copyOf(steps);
    }

    /** @return the answers that a measurement holds */
    public static Distribution of(Measurement measurement) {
        return of(measurement.getMetric(), Answers.in(measurement.getDistribution()));
    }

    /**
     * @param metric says which answers there can be and what they do to its figure; null for nothing known
     * @param answers any answers
     * @return each step of the metric's scale and each answer beside it; where these are too many, groups of answers between
     *         round numbers
     */
    public static Distribution of(Metric metric, Answers answers) {
        NavigableMap<Double, Long> counts = new TreeMap<>(answers.counts());
        if (!counts.isEmpty()) {
            Figures.scale(metric).stream().flatMap(scale -> scale.steps(MOST).stream())
                    .forEach(step -> counts.putIfAbsent(step, 0L));
        }
        Optional<Split> split = Figures.split(metric);
        List<Step> steps = counts.size() <= MOST
                ? counts.entrySet().stream().map(each -> step(each.getKey(), each.getKey(), List.of(each), split)).toList()
                : grouped(counts, split);
        return new Distribution(metric, answers.number(), steps);
    }

    private static List<Step> grouped(NavigableMap<Double, Long> counts, Optional<Split> split) {
        RoundSteps round = RoundSteps.over(counts.firstKey(), counts.lastKey(), MOST / 2);
        double[] ends = round.numbers().toArray();
        List<List<Map.Entry<Double, Long>>> groups = IntStream.range(0, round.number())
                .mapToObj(group -> (List<Map.Entry<Double, Long>>) new ArrayList<Map.Entry<Double, Long>>()).toList();
        counts.entrySet().forEach(each -> groups.get((int) Math.max(0, Math.min(round.number() - 1L,
                Math.floor(round.place(each.getKey()) * round.number() + 1e-9)))).add(each));
        return IntStream.range(0, round.number())
                .mapToObj(group -> step(ends[group], ends[group + 1], groups.get(group), split)).toList();
    }

    /** Where the answers of a step do this and that, it takes no side. */
    private static Step step(double from, double to, List<Map.Entry<Double, Long>> answers, Optional<Split> split) {
        List<Side> sides = split.stream().flatMap(each -> answers.stream().map(answer -> each.side(answer.getKey())))
                .distinct().toList();
        return new Step(from, to, answers.stream().mapToLong(Map.Entry::getValue).sum(),
                split.map(any -> sides.size() == 1 ? sides.get(0) : Side.NEITHER));
    }

    /** @return how many answered so that it does this to the figure */
    public long count(Side side) {
        return steps.stream().filter(step -> step.side().equals(Optional.of(side))).mapToLong(Step::count).sum();
    }
}
