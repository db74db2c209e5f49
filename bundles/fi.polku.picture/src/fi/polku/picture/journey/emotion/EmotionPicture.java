/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.model.experience.Persona;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Curve;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Point;

/** The emotion curve over the columns of a journey map. */
public final class EmotionPicture {

    /** Keeps the name of the row clear of the face at the best value. */
    private static final double ROOM_FOR_LABEL = 32;

    private final Sheet sheet;
    private final List<Persona> others;

    /** @param sheet whose journey and persona it shows */
    public EmotionPicture(Sheet sheet) {
        this(sheet, List.of());
    }

    /**
     * @param sheet whose journey and persona it shows
     * @param others personas whose felt emotions are drawn behind, as curves without words
     */
    public EmotionPicture(Sheet sheet, List<Persona> others) {
        this.sheet = sheet;
        this.others = others;
    }

    /** @return the two curves with their points and words; empty when the journey tells of no emotion */
    public Piece piece() {
        EmotionCurve curve = sheet.emotions();
        List<EmotionPoint> emotions = emotions(curve);
        List<Point> target = emotions.stream().flatMap(emotion -> emotion.target().stream()).toList();
        List<Point> observed = emotions.stream().flatMap(emotion -> emotion.observed().stream()).toList();
        List<Point> lines = new ArrayList<>(Curve.sampled(target));
        lines.addAll(Curve.sampled(observed));
        EmotionWords words = new EmotionWords(sheet, curve, lines);
        emotions.forEach(words::add);
        if (words.marks().isEmpty() && target.isEmpty() && observed.isEmpty() && others.isEmpty() && !sheet.isForEditing()) {
            return Piece.EMPTY;
        }
        explain(target, observed);
        double top = Math.min(-ROOM_FOR_LABEL, words.top());
        List<Mark> marks = new ArrayList<>(EmotionField.ground(sheet, top, words.bottom()));
        emotions.forEach(emotion -> marks.addAll(emotion.gap()));
        for (int i = 0; i < others.size(); i++) {
            marks.addAll(new PersonaCurve(i, others.get(i)).marks(sheet,
                    emotions(EmotionCurve.of(sheet.journey(), others.get(i)))));
        }
        marks.addAll(EmotionLine.TARGET.curve(target));
        marks.addAll(EmotionLine.OBSERVED.curve(observed));
        marks.addAll(words.marks());
        emotions.forEach(emotion -> marks.addAll(emotion.targetDot(sheet)));
        emotions.forEach(emotion -> marks.addAll(emotion.observedDot(sheet)));
        return new Piece(sheet.columns().width(), words.bottom() - top, new Piece(0, 0, marks).at(0, -top));
    }

    private List<EmotionPoint> emotions(EmotionCurve curve) {
        List<EmotionPoint> emotions = new ArrayList<>();
        Iterator<CurvePoint> values = curve.points().iterator();
        for (Column column : sheet.columns().all()) {
            if (column.touchpoint() != null) {
                CurvePoint value = values.next();
                while (value.touchpoint() != column.touchpoint()) {
                    value = values.next();
                }
                emotions.add(new EmotionPoint(column, value));
            }
        }
        return emotions;
    }

    private void explain(List<Point> target, List<Point> observed) {
        if (others.isEmpty()) {
            explain(EmotionLine.OBSERVED, observed, "legend.observed");
        } else {
            sheet.persona().ifPresent(persona -> sheet.legend().add(Signs.line(32, 12, EmotionLine.OBSERVED.pen()),
                    sheet.name(persona)));
        }
        observed.forEach(point -> sheet.explain(EmotionLine.OBSERVED.sign(point),
                EmotionLine.isUnpleasant(point) ? "legend.unpleasant" : "legend.pleasant"));
        explain(EmotionLine.TARGET, target, "legend.target");
        target.forEach(point -> sheet.explain(EmotionLine.TARGET.sign(point), "legend.targetHere"));
    }

    private void explain(EmotionLine line, List<Point> points, String key) {
        if (!points.isEmpty()) {
            sheet.explain(Signs.line(32, 12, line.pen()), key);
        }
    }
}
