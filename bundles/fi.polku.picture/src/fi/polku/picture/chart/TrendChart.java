/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.List;

import fi.polku.measure.Change;
import fi.polku.measure.Estimate;
import fi.polku.measure.Trend;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Scene;

/**
 * The figures of one metric at one place over time: each with its interval, its period and its number of answers, the
 * target, and where a figure became better or worse by more than chance.
 */
public final class TrendChart {

    private static final double SIGN = 12;

    private final Trend trend;
    private final ChartPage page;
    private final TrendText text;

    private TrendChart(Trend trend, ChartOptions options) {
        this.trend = trend;
        page = new ChartPage(options);
        text = new TrendText(trend, options.language());
    }

    /**
     * @param trend any trend, one without points included
     * @param options room and manner
     * @return the chart, the same for the same trend and options
     */
    public static Scene of(Trend trend, ChartOptions options) {
        return new TrendChart(trend, options).scene();
    }

    private Scene scene() {
        int newest = trend.points().size() - 1;
        page.heading(trend.metric(), newest < 0 ? null : trend.points().get(newest).measurement());
        if (newest < 0) {
            page.remark(page.text("trend.none"));
            return page.scene("trend", Piece.EMPTY, page.text("trend.none"));
        }
        page.figure(text.period(newest), estimate(newest));
        page.remark(text.newestChange());
        explain();
        return page.scene("trend", new TrendPlot(trend, page, text).piece(page.plotHeight()), text.description());
    }

    private void explain() {
        List<Estimate> estimates = trend.points().stream().map(Trend.Point::estimate).toList();
        if (estimates.stream().anyMatch(estimate -> estimate.interval().isPresent())) {
            page.legend().add(new Piece(SIGN, SIGN, TrendPlot.interval(SIGN / 2, 0, SIGN)), page.text("trend.interval"));
        }
        if (estimates.stream().anyMatch(estimate -> estimate.interval().isEmpty())) {
            page.legend().add(TrendPlot.dot(false, TrendPlot.DOT), page.text("trend.unknown"));
        }
        trend.target().ifPresent(target -> page.legend().add(Signs.line(2 * SIGN, SIGN, TrendPlot.TARGET),
                page.text("trend.target", page.estimates().withUnit(estimate(0), target))));
        for (int place = 1; place < trend.points().size(); place++) {
            Change.Verdict verdict = trend.change(place).verdict();
            if (TrendPlot.isClaim(verdict)) {
                page.legend().add(TrendPlot.sign(verdict), page.text("trend." + verdict));
            }
        }
    }

    private Estimate estimate(int place) {
        return trend.points().get(place).estimate();
    }
}
