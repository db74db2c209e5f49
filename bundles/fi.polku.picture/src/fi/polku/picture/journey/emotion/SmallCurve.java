/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.EmotionScale;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Legend;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;

/** The emotions of a journey at a glance: two curves without words over its stages, however many touchpoints it has. */
public final class SmallCurve {

    private static final double HEIGHT = 80;
    private static final double DOT = 8;
    /** Nearer to each other than that, dots would hide the line. */
    private static final double CLOSEST = 12;
    private static final EmotionScale SCALE = new EmotionScale(DOT, HEIGHT - DOT);

    private final Journey journey;
    private final EmotionCurve curve;
    private final double width;
    private final List<Point> felt;
    private final List<Point> meant;

    /** @param width width in points */
    public SmallCurve(Journey journey, EmotionCurve curve, double width) {
        this.journey = journey;
        this.curve = curve;
        this.width = width;
        this.felt = points(CurvePoint::observed);
        this.meant = points(CurvePoint::target);
    }

    /** Adds what the lines mean that were drawn. */
    public void explain(Legend legend, Locale language) {
        explain(EmotionLine.OBSERVED, felt, legend, Sheet.text(language, "legend.observed"));
        explain(EmotionLine.TARGET, meant, legend, Sheet.text(language, "legend.target"));
    }

    private static void explain(EmotionLine line, List<Point> points, Legend legend, String meaning) {
        if (points.size() > 1) {
            legend.add(Signs.line(32, 12, line.pen()), meaning);
        }
    }

    /** @return the curves; empty when no emotion is known */
    public Piece piece() {
        if (felt.isEmpty() && meant.isEmpty()) {
            return Piece.EMPTY;
        }
        double neutral = SCALE.y(0);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(new Rect(0, 0, width, neutral), 0, Palette.BLUE_PALE, null));
        marks.add(new Box(new Rect(0, neutral, width, HEIGHT - neutral), 0, Palette.ORANGE_PALE, null));
        marks.addAll(stageLines());
        marks.add(Path.line(Pens.RULE, new Point(0, neutral), new Point(width, neutral)));
        marks.addAll(EmotionLine.TARGET.curve(meant));
        marks.addAll(EmotionLine.OBSERVED.curve(felt));
        if (felt.size() == 1 || width / curve.points().size() >= CLOSEST) {
            felt.forEach(point -> marks.addAll(Signs.circle(DOT, point.y() > neutral ? Palette.ORANGE : Palette.BLUE,
                    Pen.solid(Palette.PAPER, 1)).at(point.x() - DOT / 2, point.y() - DOT / 2)));
        }
        return new Piece(width, HEIGHT, marks);
    }

    private List<Point> points(Function<CurvePoint, OptionalDouble> value) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < curve.points().size(); i++) {
            double x = (i + 0.5) * width / curve.points().size();
            value.apply(curve.points().get(i)).ifPresent(it -> points.add(new Point(x, SCALE.y(it))));
        }
        return points;
    }

    private List<Mark> stageLines() {
        List<Mark> lines = new ArrayList<>();
        int before = 0;
        for (Stage stage : journey.getStages()) {
            if (before > 0 && before < curve.points().size()) {
                double x = before * width / curve.points().size();
                lines.add(Path.line(Pens.HAIRLINE, new Point(x, 0), new Point(x, HEIGHT)));
            }
            before += Touchpoints.of(stage).size();
        }
        return lines;
    }
}
