/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.EmotionScale;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Group;
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

/** The ground that the curve runs over: pleasant above the neutral line, unpleasant below, each end with its face. */
final class EmotionField {

    /** Distance between the best and the worst value, in points. */
    static final double HEIGHT = 168;

    private static final EmotionScale SCALE = new EmotionScale(0, HEIGHT);
    private static final double FACE = 18;

    private EmotionField() {
    }

    /**
     * @param value normalised valence, −1 … +1
     * @return y counted from the best value
     */
    static double y(double value) {
        return SCALE.y(value);
    }

    /** @return the ground, from this y to that y counted from the best value */
    static List<Mark> ground(Sheet sheet, double top, double bottom) {
        double width = sheet.columns().width();
        double neutral = y(0);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(new Rect(0, top, width, neutral - top), 0, Palette.BLUE_PALE, null));
        marks.add(new Box(new Rect(0, neutral, width, bottom - neutral), 0, Palette.ORANGE_PALE, null));
        marks.add(Path.line(Pens.RULE, new Point(0, neutral), new Point(width, neutral)));
        marks.addAll(end(sheet.text("emotion.positive"), y(1), 1));
        marks.addAll(end(sheet.text("emotion.neutral"), y(0), 0));
        marks.addAll(end(sheet.text("emotion.negative"), y(-1), -1));
        Rect field = new Rect(0, y(1), width, HEIGHT);
        return List.of(new Group(new Subject(sheet.journey(), Subject.CURVE), "", "", field, marks));
    }

    /** A face and its word, at the right of the column of row labels. */
    private static List<Mark> end(String word, double y, int mood) {
        double x = -Space.LARGE - FACE;
        List<Mark> marks = new ArrayList<>(face(mood).at(x, y - FACE / 2));
        double room = Sheet.LABEL_WIDTH - Space.LARGE - FACE - Space.SMALL;
        Piece text = Piece.text(word, Type.DETAIL, room, Text.Anchor.END);
        marks.addAll(text.at(x - Space.SMALL - room, y - text.height() / 2));
        return marks;
    }

    private static Piece face(int mood) {
        Pen pen = Pen.solid(Palette.INK, 1);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(new Rect(0, 0, FACE, FACE), FACE / 2, Palette.PAPER, pen));
        marks.add(eye(FACE * 0.34));
        marks.add(eye(FACE * 0.66));
        marks.add(new Path(mouth(mood), false, false, null, pen, Path.Head.NONE, Path.Head.NONE));
        return new Piece(FACE, FACE, marks);
    }

    /** A piece of a parabola, bent the way the mood is. */
    private static List<Point> mouth(int mood) {
        List<Point> line = new ArrayList<>();
        for (int i = -4; i <= 4; i++) {
            double t = i / 4.0;
            line.add(new Point(FACE * (0.5 + 0.22 * t), FACE * (0.66 + mood * (0.08 - 0.16 * t * t))));
        }
        return line;
    }

    private static Mark eye(double x) {
        double radius = FACE * 0.06;
        return new Box(new Rect(x - radius, FACE * 0.36 - radius, 2 * radius, 2 * radius), radius, Palette.INK, null);
    }
}
