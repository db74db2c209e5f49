/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;

/** What is felt at single touchpoints, lying down: unpleasant at the left, pleasant at the right, the words below. */
public final class EmotionGauge {

    private static final double HEIGHT = 20;
    private static final double RING = 6;

    private final Sheet sheet;
    private final Map<Touchpoint, CurvePoint> points;
    private final EmotionRemarks remarks;

    /** @param sheet whose journey and persona it tells about */
    public EmotionGauge(Sheet sheet) {
        this.sheet = sheet;
        EmotionCurve curve = sheet.emotions();
        this.points = curve.byTouchpoint();
        this.remarks = new EmotionRemarks(sheet, curve);
    }

    /**
     * @param touchpoint a touchpoint of the journey
     * @param width width in points
     * @return the gauge and its words; empty when no emotion is known
     */
    public Piece of(Touchpoint touchpoint, double width) {
        CurvePoint point = points.get(touchpoint);
        List<TargetEmotion> meant = touchpoint.getTargetEmotions().stream().filter(sheet::shows).toList();
        List<ObservedEmotion> felt = touchpoint.getObservedEmotions().stream().filter(sheet::shows).toList();
        EmotionTags tags = new EmotionTags(sheet, width);
        boolean known = point.target().isPresent() || point.observed().isPresent();
        return Piece.stack(Space.SMALL, List.of(known ? gauge(point, width) : Piece.EMPTY,
                tags.observed(remarks.at(touchpoint), felt), tags.target(List.of(), meant)));
    }

    private Piece gauge(CurvePoint point, double width) {
        double middle = HEIGHT / 2;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(new Rect(0, 0, width / 2, HEIGHT), 0, Palette.ORANGE_PALE, null));
        marks.add(new Box(new Rect(width / 2, 0, width / 2, HEIGHT), 0, Palette.BLUE_PALE, null));
        marks.add(Path.line(Pens.HAIRLINE, new Point(0, middle), new Point(width, middle)));
        marks.add(Path.line(Pens.RULE, new Point(width / 2, 0), new Point(width / 2, HEIGHT)));
        if (point.target().isPresent() && point.observed().isPresent()) {
            marks.add(Path.line(Pens.RULE, new Point(x(point.target(), width), middle),
                    new Point(x(point.observed(), width), middle)));
        }
        if (point.target().isPresent() && isHidden(point, width)) {
            marks.addAll(ring(x(point.target(), width)));
        } else {
            marks.addAll(dot(EmotionLine.TARGET, "legend.targetHere", point.target(), width));
        }
        marks.addAll(dot(EmotionLine.OBSERVED, point.observed().orElse(0) < 0 ? "legend.unpleasant" : "legend.pleasant",
                point.observed(), width));
        return new Piece(width, HEIGHT, marks);
    }

    /** Whether the dot of what is felt lies on most of the target's. */
    private static boolean isHidden(CurvePoint point, double width) {
        return point.observed().isPresent() && Math.abs(x(point.target(), width) - x(point.observed(), width)) < RING;
    }

    private List<Mark> ring(double x) {
        sheet.explain(EmotionLine.TARGET.sign(new Point(0, 0)), "legend.targetHere");
        return Signs.circle(HEIGHT - 2, Palette.PAPER, EmotionLine.TARGET.rim()).at(x - HEIGHT / 2 + 1, 1);
    }

    private List<Mark> dot(EmotionLine line, String meaning, OptionalDouble value, double width) {
        if (value.isEmpty()) {
            return List.of();
        }
        Piece dot = line.sign(new Point(0, EmotionField.y(value.getAsDouble())));
        sheet.explain(dot, meaning);
        return dot.at(x(value, width) - dot.width() / 2, (HEIGHT - dot.height()) / 2);
    }

    private static double x(OptionalDouble value, double width) {
        double reach = width / 2 - EmotionLine.OBSERVED.size();
        return width / 2 + value.getAsDouble() * reach;
    }
}
