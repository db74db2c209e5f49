/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.List;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Palette;

/** The signs of a blueprint, told apart by their shapes. */
enum Sign {
    PEOPLE(disc(2.7, 0, 4.6, true), shape(true, 0.5, 10, 0.5, 8, 1.8, 6, 3.5, 5.2, 6.5, 5.2, 8.2, 6, 9.5, 8, 9.5, 10)),
    TECHNOLOGY(rect(2, 2, 6, 6, true), line(3.5, 0, 3.5, 10), line(6.5, 0, 6.5, 10), line(0, 3.5, 10, 3.5),
            line(0, 6.5, 10, 6.5)),
    DECISION(Signs.diamond(Sign.SIZE, Palette.BLUE_DEEP, null).marks().get(0)),
    OWNER(line(1.5, 0, 1.5, 10), shape(true, 1.5, 0.5, 9.5, 3, 1.5, 5.5)),
    SYSTEM(rect(0.5, 1, 9, 6, false), line(3, 9.5, 7, 9.5), line(5, 7, 5, 9.5)),
    DURATION(shape(true, 1.5, 0.5, 8.5, 0.5, 5, 5), shape(false, 1.5, 9.5, 8.5, 9.5, 5, 5)),
    WAIT(disc(0.5, 0.5, 9, false), line(5, 2.2, 5, 5), line(5, 5, 7.2, 6.2)),
    COST(disc(0.5, 0.5, 9, false), disc(3, 3, 4, true)),
    POLICY(shape(false, 2, 0.5, 8, 0.5, 8, 9.5, 2, 9.5), line(3.8, 3, 6.2, 3), line(3.8, 5, 6.2, 5), line(3.8, 7, 6.2, 7)),
    METRIC(rect(0.5, 5.5, 2, 4, true), rect(4, 3, 2, 6.5, true), rect(7.5, 0.5, 2, 9, true)),
    FAILURE(new Box(new Rect(0, 0, 10, 10), 5, Palette.ORANGE_DEEP, null), cross(3, 3, 7, 7), cross(3, 7, 7, 3)),
    RECOVERY(line(9.5, 1, 9.5, 6.5), line(9.5, 6.5, 2, 6.5), shape(true, 0.5, 6.5, 4.5, 4, 4.5, 9)),
    HANDOVER(shape(true, 0, 1, 4.5, 5, 0, 9), shape(true, 5, 1, 9.5, 5, 5, 9));

    /** Width and height of a sign in points. */
    static final double SIZE = 10;

    private final Piece piece;

    Sign(Mark... marks) {
        piece = new Piece(SIZE, SIZE, List.of(marks));
    }

    /** @return the sign as it is drawn */
    Piece piece() {
        return piece;
    }

    private static Pen pen() {
        return Pen.solid(Palette.INK_SOFT, 1);
    }

    private static Mark disc(double x, double y, double size, boolean filled) {
        return new Box(new Rect(x, y, size, size), size / 2, filled ? Palette.INK_SOFT : null, filled ? null : pen());
    }

    private static Mark rect(double x, double y, double width, double height, boolean filled) {
        return new Box(new Rect(x, y, width, height), 0.5, filled ? Palette.INK_SOFT : null, filled ? null : pen());
    }

    private static Mark line(double x1, double y1, double x2, double y2) {
        return Path.line(pen(), new Point(x1, y1), new Point(x2, y2));
    }

    private static Mark cross(double x1, double y1, double x2, double y2) {
        return Path.line(Pen.solid(Palette.PAPER, 1.5), new Point(x1, y1), new Point(x2, y2));
    }

    private static Mark shape(boolean filled, double... xy) {
        Point[] corners = new Point[xy.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Point(xy[2 * i], xy[2 * i + 1]);
        }
        return Path.shape(filled ? Palette.INK_SOFT : null, filled ? null : pen(), corners);
    }
}
