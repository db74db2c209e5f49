/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.Importance;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Small drawn signs, as pieces of the size asked for. */
public final class Signs {

    private static final double DOT = 7;

    private Signs() {
    }

    /** @return a five-pointed star */
    public static Piece star(double size, Colour fill, Pen pen) {
        Point[] corners = new Point[10];
        for (int i = 0; i < corners.length; i++) {
            double radius = size / 2 * (i % 2 == 0 ? 1 : 0.45);
            double angle = Math.PI * (i / 5.0 - 0.5);
            corners[i] = new Point(size / 2 + radius * Math.cos(angle), size / 2 + radius * Math.sin(angle) + size * 0.04);
        }
        return shape(size, fill, pen, corners);
    }

    /** @return a square that stands on a corner */
    public static Piece diamond(double size, Colour fill, Pen pen) {
        double half = size / 2;
        return shape(size, fill, pen, new Point(half, 0), new Point(size, half), new Point(half, size), new Point(0, half));
    }

    /** @return a triangle that points up */
    public static Piece triangle(double size, Colour fill, Pen pen) {
        return shape(size, fill, pen, new Point(size / 2, 0), new Point(size, size), new Point(0, size));
    }

    /** @return a circle */
    public static Piece circle(double size, Colour fill, Pen pen) {
        return new Piece(size, size, List.of(new Box(new Rect(0, 0, size, size), size / 2, fill, pen)));
    }

    /** @return a short level line in the middle of its room, as legends show lines */
    public static Piece line(double width, double height, Pen pen) {
        return new Piece(width, height, List.of(Path.line(pen, new Point(0, height / 2), new Point(width, height / 2))));
    }

    /** @return somebody's head and shoulders on a disc */
    public static Piece portrait(double size) {
        double middle = size / 2;
        double head = size * 0.28;
        return new Piece(size, size, List.of(new Box(new Rect(0, 0, size, size), middle, Palette.BLUE_MIDDLE, null),
                new Box(new Rect(middle - head / 2, size * 0.2, head, head), head / 2, Palette.BLUE_DEEP, null),
                Path.shape(Palette.BLUE_DEEP, null, new Point(size * 0.26, size * 0.8),
                        new Point(size * 0.28, size * 0.66), new Point(size * 0.36, size * 0.57),
                        new Point(size * 0.64, size * 0.57), new Point(size * 0.72, size * 0.66),
                        new Point(size * 0.74, size * 0.8))));
    }

    /** @return how much weight something has, as full dots among empty ones */
    public static Piece dots(Importance importance) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < Importance.CRITICAL_VALUE; i++) {
            Colour fill = i < importance.getValue() ? Palette.BLUE : Palette.PAPER;
            marks.addAll(circle(DOT, fill, Pen.solid(Palette.BLUE, 0.75))
                    .at(i * (DOT + Space.TINY), (Type.DETAIL.lineHeight() - DOT) / 2));
        }
        return new Piece(Importance.CRITICAL_VALUE * (DOT + Space.TINY) - Space.TINY, Type.DETAIL.lineHeight(), marks);
    }

    private static Piece shape(double size, Colour fill, Pen pen, Point... corners) {
        return new Piece(size, size, List.of(Path.shape(fill, pen, corners)));
    }
}
