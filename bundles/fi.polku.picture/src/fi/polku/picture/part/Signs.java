/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import java.util.List;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/** Small drawn signs, as pieces of the size asked for. */
public final class Signs {

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

    private static Piece shape(double size, Colour fill, Pen pen, Point... corners) {
        return new Piece(size, size, List.of(Path.shape(fill, pen, corners)));
    }
}
