/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import fi.polku.measure.Change;
import fi.polku.measure.RoundSteps;
import fi.polku.measure.Trend;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The points of a trend over their periods, evenly spaced. */
final class TrendPlot {

    static final double DOT = 7;
    static final Pen TARGET = Pens.dashed(Palette.INK_SOFT, 1.25);

    private static final Pen INTERVAL = Pen.solid(Palette.BLUE, 1.25);
    private static final Pen CHANCE = Pen.solid(Palette.INK_SOFT, 1);
    private static final double CAP = 3;
    private static final double SIGN = 11;
    private static final double HEAD = 6;
    private static final double LEAST_SPAN = 40;
    private static final double TICK_ROOM = 24;

    private final Trend trend;
    private final ChartPage page;
    private final TrendText words;
    private final int newest;
    private final double labelWidth;
    private RoundSteps scale;
    private double height;
    private double left;
    private double right;

    TrendPlot(Trend trend, ChartPage page, TrendText words) {
        this.trend = trend;
        this.page = page;
        this.words = words;
        newest = trend.points().size() - 1;
        labelWidth = IntStream.rangeClosed(0, newest)
                .mapToDouble(place -> Math.max(width(words.period(place)), width(words.answers(place)))).max().orElse(0);
    }

    /** @param room height in points, labels included */
    Piece piece(double room) {
        double below = 2 * Type.SMALL.lineHeight() + Space.SMALL;
        height = Math.max(LEAST_SPAN, room - below - HEAD);
        scale = scale((int) Math.max(1, Math.min(5, height / TICK_ROOM)));
        List<String> ticks = scale.numbers().mapToObj(page.numbers()::number).toList();
        double axis = ticks.stream().mapToDouble(TrendPlot::width).max().orElse(0) + Space.SMALL;
        left = axis + Math.max(labelWidth / 2, SIGN);
        right = Math.max(left + LEAST_SPAN, page.width() - Math.max(labelWidth / 2, SIGN));
        double width = right + Math.max(labelWidth / 2, SIGN);
        List<Mark> marks = new ArrayList<>();
        ground(marks, ticks, axis, width);
        for (int place = 1; place <= newest; place++) {
            marks.addAll(way(place));
        }
        for (int place = 0; place <= newest; place++) {
            marks.add(point(place));
        }
        periods(marks);
        return new Piece(width, HEAD + height + below, marks);
    }

    private RoundSteps scale(int most) {
        DoubleStream figures = trend.points().stream().map(Trend.Point::estimate).flatMapToDouble(estimate ->
                estimate.interval().map(interval -> DoubleStream.of(estimate.value().getAsDouble(), interval.low(),
                        interval.high())).orElseGet(() -> DoubleStream.of(estimate.value().getAsDouble())));
        double[] all = DoubleStream.concat(figures, trend.target().stream()).filter(Double::isFinite).sorted().toArray();
        return RoundSteps.over(all[0], all[all.length - 1], most);
    }

    private void ground(List<Mark> marks, List<String> ticks, double axis, double width) {
        for (int tick = 0; tick < ticks.size(); tick++) {
            double y = HEAD + height * (1 - (double) tick / scale.number());
            marks.add(Path.line(tick == 0 ? Pens.RULE : Pens.HAIRLINE, new Point(axis, y), new Point(width, y)));
            double baseline = Math.max(Measure.ascent(Type.SMALL.font()), y + Type.SMALL.font().size() * 0.36);
            marks.add(text(ticks.get(tick), axis - Space.SMALL, baseline, Text.Anchor.END));
        }
        trend.target().ifPresent(
                target -> marks.add(Path.line(TARGET, new Point(axis, y(target)), new Point(width, y(target)))));
    }

    /** From the point before: strong and with a sign where more than chance made the difference. */
    private List<Mark> way(int place) {
        Point from = at(place - 1);
        Point to = at(place);
        Change.Verdict verdict = trend.change(place).verdict();
        if (!isClaim(verdict)) {
            return List.of(Path.line(CHANCE, from, to));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(Path.line(Pen.solid(verdict == Change.Verdict.BETTER ? Palette.BLUE : Palette.ORANGE, 2.5), from, to));
        marks.addAll(sign(verdict).at((from.x() + to.x() - SIGN) / 2, (from.y() + to.y() - SIGN) / 2));
        return marks;
    }

    private Group point(int place) {
        Trend.Point point = trend.points().get(place);
        Point at = at(place);
        List<Mark> marks = new ArrayList<>();
        point.estimate().interval().ifPresent(interval -> marks.addAll(
                interval(at.x(), y(interval.high()), y(interval.low()))));
        marks.addAll(dot(point.estimate().interval().isPresent(), DOT).at(at.x() - DOT / 2, at.y() - DOT / 2));
        return new Group(Subject.of(point.measurement()), words.point(place), "",
                new Rect(at.x() - DOT, HEAD, 2 * DOT, height), marks);
    }

    /** As many as there is room for, the newest among them. */
    private void periods(List<Mark> marks) {
        double apart = newest == 0 ? right - left : (right - left) / newest;
        int each = (int) Math.ceil((labelWidth + Space.SMALL) / apart);
        double first = HEAD + height + Space.SMALL + Type.SMALL.baseline();
        for (int place = newest; place >= 0; place -= each) {
            double x = at(place).x();
            marks.add(text(words.period(place), x, first, Text.Anchor.MIDDLE));
            if (!words.answers(place).isEmpty()) {
                marks.add(text(words.answers(place), x, first + Type.SMALL.lineHeight(), Text.Anchor.MIDDLE));
            }
        }
    }

    private Point at(int place) {
        double x = newest == 0 ? (left + right) / 2 : left + (right - left) * place / newest;
        return new Point(x, y(trend.points().get(place).estimate().value().getAsDouble()));
    }

    private double y(double figure) {
        return HEAD + height * (1 - scale.place(figure));
    }

    static boolean isClaim(Change.Verdict verdict) {
        return verdict == Change.Verdict.BETTER || verdict == Change.Verdict.WORSE;
    }

    /** Plus for better, minus for worse. */
    static Piece sign(Change.Verdict verdict) {
        boolean isBetter = verdict == Change.Verdict.BETTER;
        Pen pen = Pen.solid(Palette.PAPER, 1.5);
        List<Mark> marks = new ArrayList<>(Signs.circle(SIGN, isBetter ? Palette.BLUE : Palette.ORANGE, null).marks());
        marks.add(Path.line(pen, new Point(SIGN * 0.25, SIGN / 2), new Point(SIGN * 0.75, SIGN / 2)));
        if (isBetter) {
            marks.add(Path.line(pen, new Point(SIGN / 2, SIGN * 0.25), new Point(SIGN / 2, SIGN * 0.75)));
        }
        return new Piece(SIGN, SIGN, marks);
    }

    /** Filled where the answers behind the figure are known. */
    static Piece dot(boolean isFilled, double size) {
        return Signs.circle(size, isFilled ? Palette.BLUE : Palette.PAPER, Pen.solid(Palette.BLUE, 1.25));
    }

    static List<Mark> interval(double x, double high, double low) {
        return List.of(Path.line(INTERVAL, new Point(x, high), new Point(x, low)),
                Path.line(INTERVAL, new Point(x - CAP, high), new Point(x + CAP, high)),
                Path.line(INTERVAL, new Point(x - CAP, low), new Point(x + CAP, low)));
    }

    static Text text(String words, double x, double baseline, Text.Anchor anchor) {
        TextStyle style = Type.SMALL;
        return new Text(x, baseline, words, style.font(), style.colour(), anchor, Measure.width(words, style.font()));
    }

    private static double width(String words) {
        return Measure.width(words, Type.SMALL.font());
    }
}
