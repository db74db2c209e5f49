/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.measure.Estimate;
import fi.polku.measure.EstimateText;
import fi.polku.measure.Wording;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.text.Numbers;
import fi.polku.model.text.Texts;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Legend;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What all charts have: what is shown, the figure with what it rests on, the plot, and what its signs mean. */
final class ChartPage {

    private static final Texts TEXTS = new Texts(ChartPage.class);
    private static final double LEAST_WIDTH = 144;
    private static final double LEAST_PLOT = 64;

    private final ChartOptions options;
    private final Numbers numbers;
    private final EstimateText estimates;
    private final List<Piece> head = new ArrayList<>();
    private final Legend legend = new Legend();
    private String about = "";

    ChartPage(ChartOptions options) {
        this.options = options;
        this.numbers = new Numbers(options.language());
        this.estimates = new EstimateText(options.language());
    }

    Locale language() {
        return options.language();
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language(), key, arguments);
    }

    Numbers numbers() {
        return numbers;
    }

    EstimateText estimates() {
        return estimates;
    }

    Legend legend() {
        return legend;
    }

    /** @return room for everything, in points */
    double width() {
        return Math.max(LEAST_WIDTH, options.width() - 2 * Space.MEDIUM);
    }

    /** Says what was measured where, as far as that is known. */
    void heading(Metric metric, Measurement measurement) {
        Labels labels = Labels.in(language());
        String where = measurement != null && measurement.eContainer() instanceof Element place ? labels.name(place) : "";
        String what = metric == null ? "" : labels.name(metric);
        heading(where.isEmpty() || what.isEmpty() ? what + where : text("heading", what, where));
    }

    /** Says what is shown. */
    void heading(String words) {
        about = words;
        head.add(Piece.text(about, Type.NAME, width()));
    }

    /** Says a figure, how it was made and what to bear in mind. */
    void figure(String period, Estimate estimate) {
        String figure = estimates().of(estimate);
        head.add(Piece.text(period.isEmpty() ? figure : text("point", period, figure), Type.BODY, width()));
        remark(Wording.method(estimate.metric(), language()));
        estimate.cautions().forEach(caution -> remark(Wording.caution(caution, language())));
    }

    /** Says something of second rank. */
    void remark(String words) {
        head.add(Piece.text(words, Type.DETAIL, width()));
    }

    /** @return how high the plot may be, which is at least so high that something can be seen */
    double plotHeight() {
        double others = Piece.stack(Space.TINY, head).height() + legend.piece(width()).height() + 2 * Space.MEDIUM;
        return Math.max(LEAST_PLOT, options.height() - others - 2 * Space.MEDIUM);
    }

    /**
     * @param key of what kind of chart it is
     * @param plot what is drawn
     * @param description the same in words
     */
    Scene scene(String key, Piece plot, String description) {
        Piece page = Piece.stack(Space.MEDIUM,
                List.of(Piece.stack(Space.TINY, head), plot, legend.piece(Math.max(width(), plot.width()))))
                .padded(Space.MEDIUM, Space.MEDIUM);
        double right = page.marks().stream().mapToDouble(mark -> mark.bounds().right()).max().orElse(0) + Space.MEDIUM;
        return options.theme().on(new Scene(Math.max(width() + 2 * Space.MEDIUM, right),
                Math.max(options.height(), page.height()), text(key + ".title", about), description, language(),
                Palette.PAPER, page.marks()));
    }
}
