/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.List;
import java.util.stream.Collectors;

import fi.polku.measure.Distribution;
import fi.polku.measure.Estimate;
import fi.polku.measure.Figures;
import fi.polku.model.experience.Measurement;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;

/** How many gave which answer in one measurement, and what the answers do to the figure. */
public final class DistributionChart {

    private static final double SIGN = 10;

    private final Distribution answers;
    private final ChartPage page;

    private DistributionChart(Distribution answers, ChartPage page) {
        this.answers = answers;
        this.page = page;
    }

    /**
     * @param measurement any measurement, one without answers included
     * @param options room and manner
     * @return the chart, the same for the same measurement and options
     */
    public static Scene of(Measurement measurement, ChartOptions options) {
        ChartPage page = new ChartPage(options);
        page.heading(measurement.getMetric(), measurement);
        Estimate estimate = Estimate.of(measurement);
        page.figure(new PeriodText(options.language()).of(measurement), estimate);
        Distribution answers = Distribution.of(measurement);
        return answers.steps().isEmpty()
                ? page.scene("distribution", Piece.EMPTY, page.estimates().of(estimate))
                : new DistributionChart(answers, page).scene(page.estimates().of(estimate));
    }

    private Scene scene(String figure) {
        for (Distribution.Side side : Distribution.Side.values()) {
            if (answers.steps().stream().anyMatch(step -> step.side().filter(side::equals).isPresent())) {
                page.legend().add(sign(side), words(side));
            }
        }
        List<String> shares = answers.steps().stream().map(this::share).toList();
        Piece bars = new AnswerBars(answers, page, shares).piece(page.plotHeight());
        return page.scene("distribution", bars, figure + ". " + shares.stream().collect(Collectors.joining("; ", "", ".")));
    }

    private static Piece sign(Distribution.Side side) {
        Rect square = new Rect(0, 0, SIGN, SIGN);
        return new Piece(SIGN, SIGN, List.of(new Box(square, 0, AnswerBars.fill(side), AnswerBars.rim(side))));
    }

    /** Promoters 9–10: 50 % (109). */
    private String words(Distribution.Side side) {
        List<Distribution.Step> its = answers.steps().stream().filter(step -> step.side().filter(side::equals).isPresent())
                .toList();
        String from = page.numbers().number(its.get(0).from());
        String to = page.numbers().number(its.get(its.size() - 1).to());
        return page.text("side." + Figures.method(answers.metric()).name() + "." + side,
                from.equals(to) ? from : page.text("distribution.range", from, to), share(answers.count(side)));
    }

    private String share(Distribution.Step step) {
        return page.text("point", AnswerBars.name(step, page), share(step.count()));
    }

    private String share(long count) {
        return page.text("distribution.share", page.numbers().percent((double) count / answers.number()),
                page.numbers().number(count));
    }
}
