/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.measure.EstimateText;
import fi.polku.measure.Trend;
import fi.polku.model.text.Texts;

/** A trend in words. */
public final class TrendText {

    private final Trend trend;
    private final Locale language;
    private final Texts texts = new Texts(TrendText.class);
    private final EstimateText estimates;
    private final List<String> periods;

    /**
     * @param trend any trend
     * @param language language of the words
     */
    public TrendText(Trend trend, Locale language) {
        this.trend = trend;
        this.language = language;
        estimates = new EstimateText(language);
        periods = new PeriodText(language).of(trend.points().stream().map(Trend.Point::measurement).toList());
    }

    /** @return from when a point is: "Q2 2026" */
    String period(int place) {
        return periods.get(place);
    }

    /** @return how many answered: "n = 217"; empty when nobody knows */
    String answers(int place) {
        return estimates.number(trend.points().get(place).estimate());
    }

    /** @return "Q2 2026: 33.3 ± 4.6 (28.7 … 37.9), n = 217" */
    String point(int place) {
        return texts.get(language, "point", periods.get(place), estimates.of(trend.points().get(place).estimate()));
    }

    /** @return what became of the figure from the point before this one: "Since Q1 2026: +5.4 may be chance" */
    String change(int later) {
        return texts.get(language, "trend.change", periods.get(later - 1),
                estimates.change(trend.points().get(later).estimate(), trend.change(later)));
    }

    /** @return the newest change; empty for fewer than two points */
    public String newestChange() {
        return trend.points().size() < 2 ? "" : change(trend.points().size() - 1);
    }

    /** @return every point and every change, the oldest first; empty for no points */
    public String description() {
        List<String> sentences = new ArrayList<>();
        for (int place = 0; place < trend.points().size(); place++) {
            sentences.add(point(place) + ".");
            if (place > 0) {
                sentences.add(change(place) + ".");
            }
        }
        return String.join(" ", sentences);
    }
}
