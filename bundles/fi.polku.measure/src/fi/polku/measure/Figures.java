/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Direction;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Scale;

/**
 * Makes the one figure of a metric from the answers that people gave. Metrics that aren't finished give no figure; nothing
 * here fails on them.
 * <table>
 * <caption>How each method counts</caption>
 * <tr><td>mean</td><td>mean of the answers</td></tr>
 * <tr><td>net promoter</td><td>% promoters (9–10) − % detractors (0–6) on the scale 0–10, −100 … +100 (Reichheld's NPS, also
 * eNPS and peer NPS); no figure when another scale is declared, because NPS isn't defined on it</td></tr>
 * <tr><td>top-two share</td><td>% of answers on the two highest steps of the scale, 0 … 100 (CSAT)</td></tr>
 * <tr><td>agree share</td><td>% of answers above the scale's neutral point, 0 … 100 (CES 2.0)</td></tr>
 * <tr><td>net agree</td><td>% above the neutral point − % below it, −100 … +100</td></tr>
 * <tr><td>value</td><td>the figure as a process gave it: stored, never made from answers</td></tr>
 * </table>
 * Where a method needs a scale and the metric has none that is usable, the kind's own one holds: NPS, eNPS and peer NPS
 * 0–10, CES 1–7, CSAT 1–5, smileys 1–4. A missing neutral point is the middle of the scale, a missing step 1.
 */
public final class Figures {

    static final Comparator<Measurement> BY_AGE = Comparator
            .comparing(Figures::day, Comparator.nullsFirst(Comparator.<LocalDate> naturalOrder()))
            .thenComparing(Measurement::getPeriodEnd, Comparator.nullsFirst(Comparator.<LocalDate> naturalOrder()));

    private Figures() {
    }

    /**
     * @param measurement any measurement
     * @return the figure that its metric's method makes of the distribution; the stored value when there are no answers or
     *         the method makes nothing of them; empty when there is neither
     */
    public static OptionalDouble of(Measurement measurement) {
        OptionalDouble computed = of(measurement.getMetric(), measurement.getDistribution());
        Double stored = measurement.getValue();
        return computed.isPresent() || stored == null || !Double.isFinite(stored) ? computed : OptionalDouble.of(stored);
    }

    /**
     * @param metric says how to count; null counts as a metric that says nothing
     * @param distribution answers; counts that aren't above 0 and answers that are no finite number are left out
     * @return the figure, in the unit of the {@linkplain #method(Metric) method}; empty when there are no answers or the
     *         method makes nothing of them
     */
    public static OptionalDouble of(Metric metric, List<AnswerCount> distribution) {
        return of(metric, Answers.in(distribution));
    }

    /**
     * @param metric says how to count; null counts as a metric that says nothing
     * @param answers any answers
     * @return the figure, in the unit of the {@linkplain #method(Metric) method}; empty when there are no answers or the
     *         method makes nothing of them
     */
    public static OptionalDouble of(Metric metric, Answers answers) {
        return switch (method(metric)) {
            case MEAN, UNSPECIFIED -> answers.mean();
            case NET_PROMOTER, TOP_TWO_SHARE, AGREE_SHARE, NET_AGREE -> split(metric)
                    .map(split -> split.figure(answers)).orElseGet(OptionalDouble::empty);
            case VALUE -> OptionalDouble.empty();
        };
    }

    static Optional<Split> split(Metric metric) {
        return Split.of(method(metric), scale(metric));
    }

    /**
     * @param metric any metric, or null
     * @return the method in force: the metric's own, else the usual one of its kind (net promoter for NPS, eNPS and peer
     *         NPS, mean for the others); never {@link MetricMethod#UNSPECIFIED}
     */
    public static MetricMethod method(Metric metric) {
        if (metric != null && metric.getMethod() != MetricMethod.UNSPECIFIED) {
            return metric.getMethod();
        }
        return switch (kind(metric)) {
            case NPS, ENPS, PEER_NPS -> MetricMethod.NET_PROMOTER;
            case CES, CSAT, SMILEY, EFFICIENCY, CUSTOM -> MetricMethod.MEAN;
        };
    }

    /**
     * @param metric any metric, or null
     * @return where the metric's figure can lie: −100 … +100 for net percentages, 0 … 100 for shares, else its scale; for a
     *         figure in % without a scale 0 … 100; empty when nothing bounds it
     */
    public static Optional<FigureRange> range(Metric metric) {
        return switch (method(metric)) {
            case NET_PROMOTER, NET_AGREE -> Optional.of(FigureRange.NET_PERCENTAGE);
            case TOP_TWO_SHARE, AGREE_SHARE -> Optional.of(FigureRange.PERCENTAGE);
            case MEAN, VALUE, UNSPECIFIED -> answerRange(metric)
                    .or(() -> isPercentage(metric) ? Optional.of(FigureRange.PERCENTAGE) : Optional.empty());
        };
    }

    /**
     * @param metric any metric, or null
     * @return where answers can lie: the declared scale, else the usual one of the metric's kind; empty when there is
     *         neither
     */
    public static Optional<FigureRange> answerRange(Metric metric) {
        return scale(metric).map(scale -> new FigureRange(scale.minimum(), scale.maximum()));
    }

    /**
     * @param measurement any measurement
     * @return n, the number of answers: those of the distribution, else the stored sample size; empty when neither is known
     */
    public static OptionalInt answers(Measurement measurement) {
        long counted = Answers.number(measurement.getDistribution());
        Integer stored = measurement.getSampleSize();
        if (counted > 0) {
            return OptionalInt.of((int) Math.min(counted, Integer.MAX_VALUE));
        }
        return stored == null || stored < 0 ? OptionalInt.empty() : OptionalInt.of(stored);
    }

    /**
     * @param metric what was measured
     * @param at where
     * @return the newest measurement of that metric there: by its date (the end of its period when it has none), then by the
     *         end of its period, then the last in order; empty when there is none
     */
    public static Optional<Measurement> latest(Metric metric, Measurable at) {
        return latest(at, measurement -> measurement.getMetric() == metric);
    }

    /** @return the newest measurement of any metric there, in the same order; empty when there is none */
    public static Optional<Measurement> latest(Measurable at) {
        return latest(at, measurement -> true);
    }

    private static Optional<Measurement> latest(Measurable at, Predicate<Measurement> counts) {
        Measurement latest = null;
        for (Measurement measurement : at.getMeasurements()) {
            if (counts.test(measurement) && (latest == null || BY_AGE.compare(latest, measurement) <= 0)) {
                latest = measurement;
            }
        }
        return Optional.ofNullable(latest);
    }

    /**
     * @param metric what was measured; has a target
     * @param figure a figure of it
     * @return whether the figure is the target or lies on the better side of it
     */
    public static boolean reachesTarget(Metric metric, double figure) {
        return metric.getDirection() == Direction.LOWER_IS_BETTER ? figure <= metric.getTarget()
                : figure >= metric.getTarget();
    }

    /** @return the day that a measurement's age is told by: its date, else the end of its period; null without either */
    public static LocalDate day(Measurement measurement) {
        return measurement.getDate() == null ? measurement.getPeriodEnd() : measurement.getDate();
    }

    private static MetricKind kind(Metric metric) {
        return metric == null ? MetricKind.CUSTOM : metric.getKind();
    }

    static Optional<UsableScale> scale(Metric metric) {
        Scale declared = metric == null ? null : metric.getScale();
        return UsableScale.of(declared).or(() -> switch (kind(metric)) {
            case NPS, ENPS, PEER_NPS -> Optional.of(UsableScale.between(0, 10));
            case CES -> Optional.of(UsableScale.between(1, 7));
            case CSAT -> Optional.of(UsableScale.between(1, 5));
            case SMILEY -> Optional.of(UsableScale.between(1, 4));
            case EFFICIENCY, CUSTOM -> Optional.empty();
        });
    }

    private static boolean isPercentage(Metric metric) {
        return metric != null && metric.getUnit() != null && metric.getUnit().strip().equals("%");
    }
}
