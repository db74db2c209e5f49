/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

import fi.polku.measure.CurvePoint;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.paper.pptx.Clip;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The part of a journey's emotion curve that lies in its stage. */
final class StageCurve {

    /** Below this, ups and downs can't be told from one another. */
    static final double LOWEST = 60;
    /** Where other things want room, too. */
    static final double ENOUGH = 92;
    static final double HIGHEST = 220;

    private static final double EDGE = 22;
    private static final double DOT = 11;
    private static final Pen OBSERVED = Pen.solid(Palette.BLUE_DEEP, 2.5);
    private static final Pen TARGET = Pens.dashed(Palette.INK_SOFT, 1.25);

    private final Sheet sheet;
    private final List<Column> columns;
    private final double columnWidth;
    private final double gap;
    private final Map<Touchpoint, CurvePoint> values;
    private final double height;
    private final List<Point> target;
    private final List<Point> observed;

    StageCurve(Sheet sheet, Map<Touchpoint, CurvePoint> values, List<Column> columns, double columnWidth, double gap,
            double height) {
        this.sheet = sheet;
        this.columns = columns;
        this.columnWidth = columnWidth;
        this.gap = gap;
        this.values = values;
        this.height = height;
        this.target = points(CurvePoint::target);
        this.observed = points(CurvePoint::observed);
    }

    /** @return the curves; empty when nothing is known of what is felt in the stage */
    Piece piece() {
        if (target.isEmpty() && observed.isEmpty()) {
            return Piece.EMPTY;
        }
        double width = columns.size() * (columnWidth + gap) - gap;
        double neutral = y(0);
        List<Mark> marks = new ArrayList<>(List.of(
                new Box(new Rect(0, 0, width, neutral), 0, Palette.BLUE_PALE, null),
                new Box(new Rect(0, neutral, width, height - neutral), 0, Palette.ORANGE_PALE, null),
                Path.line(Pens.RULE, new Point(0, neutral), new Point(width, neutral))));
        curve(marks, target, TARGET);
        curve(marks, observed, OBSERVED);
        target.forEach(point -> marks.addAll(dot(point, DOT - 3, Palette.PAPER, Palette.INK_SOFT)));
        observed.forEach(point -> marks.addAll(dot(point, DOT, point.y() > neutral ? Palette.ORANGE : Palette.BLUE,
                Palette.PAPER)));
        for (int i = 0; i < columns.size(); i++) {
            marks.addAll(word(i));
        }
        Journey journey = sheet.journey();
        return new Piece(width, height, marks).group(new Subject(journey, Subject.CURVE),
                Sheet.rowName("emotions", sheet.language()), "");
    }

    /** @return what the lines mean that are drawn */
    Piece key(double width) {
        return Piece.stack(Space.TINY, List.of(key(observed, OBSERVED, "legend.observed", width),
                key(target, TARGET, "legend.target", width)));
    }

    private Piece key(List<Point> points, Pen pen, String text, double width) {
        return points.isEmpty() ? Piece.EMPTY : Piece.stack(0, List.of(Signs.line(28, 8, pen),
                Clip.text(sheet.text(text), Type.SMALL, width, 2)));
    }

    private static void curve(List<Mark> marks, List<Point> points, Pen pen) {
        if (points.size() > 1) {
            marks.add(new Path(points, true, false, null, pen, Path.Head.NONE, Path.Head.NONE));
        }
    }

    private static List<Mark> dot(Point at, double size, Colour fill, Colour rim) {
        return Signs.circle(size, fill, Pen.solid(rim, 1.5)).at(at.x() - size / 2, at.y() - size / 2);
    }

    /** What is felt, or else what is meant to be felt, on the side of its dot where there is more room. */
    private List<Mark> word(int column) {
        Touchpoint touchpoint = columns.get(column).touchpoint();
        CurvePoint value = values.get(touchpoint);
        boolean observed = value.observed().isPresent();
        OptionalDouble felt = observed ? value.observed() : value.target();
        List<? extends Emotion> emotions = observed ? touchpoint.getObservedEmotions() : touchpoint.getTargetEmotions();
        String words = emotions.stream().filter(sheet::shows).map(sheet::name).findFirst().orElse("");
        if (felt.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        TextStyle style = observed ? Type.DETAIL.bold().in(Palette.INK) : Type.DETAIL;
        Piece centred = Piece.snug(Clip.line(words, style, columnWidth - 3 * Space.SMALL), style, columnWidth,
                Text.Anchor.MIDDLE).padded(Space.SMALL, 0).on(Palette.PAPER, null, 3);
        double dot = y(felt.getAsDouble());
        boolean below = observed && value.target().isPresent()
                && value.target().getAsDouble() > value.observed().getAsDouble();
        boolean above = dot > (below ? height - EDGE : EDGE);
        double top = above ? dot - DOT / 2 - Space.SMALL - centred.height() : dot + DOT / 2 + Space.SMALL;
        return centred.at(x(column) - centred.width() / 2, Math.max(2, Math.min(height - centred.height() - 2, top)));
    }

    private List<Point> points(Function<CurvePoint, OptionalDouble> kind) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            OptionalDouble value = kind.apply(values.get(columns.get(i).touchpoint()));
            if (value.isPresent()) {
                points.add(new Point(x(i), y(value.getAsDouble())));
            }
        }
        return points;
    }

    private double x(int column) {
        return column * (columnWidth + gap) + columnWidth / 2;
    }

    private double y(double value) {
        return EDGE + (1 - value) / 2 * (height - 2 * EDGE);
    }
}
