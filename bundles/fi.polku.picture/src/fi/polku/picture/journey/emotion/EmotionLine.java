/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.List;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;

/** How the curves are drawn: what is felt strong, what is meant to be felt light, unless it is a journey of its own. */
enum EmotionLine {

    TARGET(Pens.dashed(Palette.INK_SOFT, 1.5), 9) {
        @Override
        Colour fill(Point point) {
            return Palette.PAPER;
        }

        @Override
        Pen rim() {
            return Pen.solid(Palette.INK_SOFT, 1.5);
        }
    },

    FUTURE(Pens.dashed(Palette.TEAL, 3), 12) {
        @Override
        Colour fill(Point point) {
            return Palette.TEAL_PALE;
        }

        @Override
        Pen rim() {
            return Pen.solid(Palette.TEAL, 2);
        }
    },

    OBSERVED(Pen.solid(Palette.BLUE_DEEP, 3), 12) {
        @Override
        Colour fill(Point point) {
            return isUnpleasant(point) ? Palette.ORANGE : Palette.BLUE;
        }

        @Override
        Pen rim() {
            return Pen.solid(Palette.PAPER, 1.5);
        }

        /** What is felt as unpleasant has corners, so that it isn't told by its colour alone. */
        @Override
        Piece shape(Point point, double diameter) {
            return isUnpleasant(point) ? Signs.diamond(diameter + CORNERS, fill(point), rim())
                    : super.shape(point, diameter);
        }
    };

    /** How much wider a diamond is than a circle that looks as large, in points. */
    private static final double CORNERS = 3;

    private final Pen pen;
    private final double size;

    EmotionLine(Pen pen, double size) {
        this.pen = pen;
        this.size = size;
    }

    static boolean isUnpleasant(Point point) {
        return point.y() > EmotionField.y(0);
    }

    abstract Colour fill(Point point);

    abstract Pen rim();

    Pen pen() {
        return pen;
    }

    /** @return diameter of its dots, in points */
    double size() {
        return size;
    }

    /** @return a dot as it stands at this point, for the legend */
    Piece sign(Point point) {
        return shape(point, size);
    }

    /** @return the curve through the points; nothing for fewer than two */
    List<Mark> curve(List<Point> points) {
        return points.size() < 2 ? List.of()
                : List.of(new Path(points, true, false, null, pen, Path.Head.NONE, Path.Head.NONE));
    }

    /** @return a dot of this diameter whose middle comes to lie on the point */
    List<Mark> dot(Point point, double diameter, Subject subject) {
        Piece dot = shape(point, diameter);
        return dot.group(subject, "", "").at(point.x() - dot.width() / 2, point.y() - dot.height() / 2);
    }

    Piece shape(Point point, double diameter) {
        return Signs.circle(diameter, fill(point), rim());
    }
}
