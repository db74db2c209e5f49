/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Locale;

import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.text.Numbers;
import fi.polku.model.text.Texts;

/**
 * Figures with what they rest on, for people: "33.3 ± 4.6 (28.7 … 37.9), n = 1,000". Percentages have one decimal, others
 * two. Not for use by several threads at once.
 */
public final class EstimateText {

    private final Locale language;
    private final Numbers numbers;
    private final Texts texts = new Texts(EstimateText.class);

    /** @param language language of the texts */
    public EstimateText(Locale language) {
        this.language = language;
        numbers = new Numbers(language);
    }

    /** @return figure, margin, interval and number, as far as they are known; that there is no figure where there is none */
    public String of(Estimate estimate) {
        if (estimate.value().isEmpty()) {
            return texts.get(language, "estimate.none");
        }
        String figure = estimate.interval().map(interval -> texts.get(language, "estimate.interval", figure(estimate),
                value(estimate, interval.margin()), interval(estimate))).orElse(figure(estimate));
        return estimate.number() == 0 ? figure : figure + ", " + number(estimate);
    }

    /** @return the figure and its unit; empty when there is no figure */
    public String figure(Estimate estimate) {
        return estimate.value().isEmpty() ? "" : withUnit(estimate, estimate.value().getAsDouble());
    }

    /** @return "28.7 … 37.9"; empty when there is no interval */
    public String interval(Estimate estimate) {
        return estimate.interval().map(interval -> texts.get(language, "estimate.range", value(estimate, interval.low()),
                value(estimate, interval.high()))).orElse("");
    }

    /** @return "n = 1,000" on one line; empty when nobody knows how many answered */
    public String number(Estimate estimate) {
        return estimate.number() == 0 ? "" : texts.get(language, "estimate.answers", numbers.number(estimate.number()));
    }

    /** @return "+5.4 better (significant)" */
    public String change(Estimate later, Change change) {
        String plus = Wording.rounded(later, change.difference()) > 0 ? "+" : "";
        return plus + value(later, change.difference()) + " " + Wording.verdict(change.verdict(), language);
    }

    /** @return any figure of the estimate's metric with its unit, as precise as makes sense */
    public String withUnit(Estimate estimate, double figure) {
        return numbers.withUnit(value(estimate, figure), unit(estimate.metric()));
    }

    /** @return the same without the unit */
    public String value(Estimate estimate, double figure) {
        return numbers.number(Wording.rounded(estimate, figure));
    }

    /** @return what is written behind figures of the metric: % for shares, the metric's own unit for means and values */
    public static String unit(Metric metric) {
        MetricMethod method = Figures.method(metric);
        return switch (method) {
            case TOP_TWO_SHARE, AGREE_SHARE -> "%";
            case NET_PROMOTER, NET_AGREE -> "";
            case MEAN, VALUE, UNSPECIFIED -> metric == null || metric.getUnit() == null ? "" : metric.getUnit().strip();
        };
    }
}
