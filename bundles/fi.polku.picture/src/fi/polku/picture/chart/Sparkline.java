/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import fi.polku.measure.Trend;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;

/** A trend as small as a word: its figures as a line that ends in the newest, and the target as a dashed one. */
public final class Sparkline {

    private static final double DOT = 5;
    private static final Pen LINE = Pen.solid(Palette.BLUE, 1.25);
    private static final Pen TARGET = Pens.dashed(Palette.INK_SOFT, 0.75);

    private Sparkline() {
    }

    /**
     * @param trend any trend
     * @param options room and manner
     * @return the line by itself; empty where there are fewer than two figures
     */
    public static Optional<Scene> of(Trend trend, ChartOptions options) {
        Piece line = piece(trend, options.width(), options.height());
        return line.isEmpty() ? Optional.empty()
                : Optional.of(options.theme().on(new Scene(options.width(), options.height(),
                        new TrendText(trend, options.language()).description(), "", options.language(), Palette.PAPER,
                        line.marks())));
    }

    /**
     * @param trend any trend
     * @param width room in points, 10 or more
     * @param height room in points, 10 or more
     * @return the line; nothing where there are fewer than two figures
     */
    public static Piece piece(Trend trend, double width, double height) {
        double[] figures = trend.points().stream().mapToDouble(point -> point.estimate().value().getAsDouble()).toArray();
        if (figures.length < 2) {
            return Piece.EMPTY;
        }
        double[] all = DoubleStream.concat(DoubleStream.of(figures), trend.target().stream()).sorted().toArray();
        double low = all[0] / 2;
        double span = all[all.length - 1] / 2 - low;
        List<Point> points = new ArrayList<>();
        for (double figure : figures) {
            double x = DOT / 2 + (width - DOT) * points.size() / (figures.length - 1);
            points.add(new Point(x, y(figure, low, span, height)));
        }
        List<Mark> marks = new ArrayList<>();
        trend.target().ifPresent(target -> {
            double y = y(target, low, span, height);
            marks.add(Path.line(TARGET, new Point(0, y), new Point(width, y)));
        });
        marks.add(Path.line(LINE, points.toArray(Point[]::new)));
        Point newest = points.get(points.size() - 1);
        marks.addAll(Signs.circle(DOT, Palette.BLUE, null).at(newest.x() - DOT / 2, newest.y() - DOT / 2));
        return new Piece(width, height, marks);
    }

    private static double y(double figure, double low, double span, double height) {
        return DOT / 2 + (height - DOT) * (span > 0 ? 1 - (figure / 2 - low) / span : 0.5);
    }
}
