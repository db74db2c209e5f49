/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.IOException;
import java.util.List;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Curve;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;

/** Paints single marks into a content stream whose y grows downwards. */
final class Painter {

    /** How far the control points of a quarter of a circle are from its ends, for radius 1. */
    private static final double ARC = 0.5523;

    private final Content content;
    private final Writing writing;

    Painter(Content content, Writing writing) {
        this.content = content;
        this.writing = writing;
    }

    void paint(Mark mark) throws IOException {
        if (mark instanceof Box box) {
            paint(box);
        } else if (mark instanceof Path path) {
            paint(path);
        } else if (mark instanceof Text text) {
            writing.write(text, content);
        } else if (mark instanceof Image image) {
            writing.show(image, content);
        } else if (mark instanceof Group group) {
            for (Mark inner : group.marks()) {
                paint(inner);
            }
        }
    }

    private void paint(Box box) {
        choose(box.fill(), box.pen());
        String operator = operator(box.fill(), box.pen());
        Rect b = box.bounds();
        double r = Math.min(box.radius(), Math.min(b.width(), b.height()) / 2);
        if (r <= 0) {
            content.rectangle(b).raw(operator);
        } else {
            content.raw("q 1 0 0 1").number(b.x()).number(b.y()).raw("cm");
            outline(b.width(), b.height(), r);
            content.raw(operator).raw("Q");
        }
    }

    /** From the box's own corner: boxes of one size are alike, which packs small and fast. */
    private void outline(double width, double height, double r) {
        content.moveTo(new Point(r, 0));
        side(new Point(width, 0), width, r, 1, 0);
        side(new Point(width, height), height, r, 0, 1);
        side(new Point(0, height), width, r, -1, 0);
        side(new Point(0, 0), height, r, 0, -1);
        content.raw("h");
    }

    /** A side of some length that runs in a direction to a corner, and that corner, rounded clockwise. */
    private void side(Point corner, double length, double r, int dx, int dy) {
        double bend = r * (1 - ARC);
        if (length > 2 * r) {
            content.lineTo(corner.moved(-r * dx, -r * dy));
        }
        content.curveTo(corner.moved(-bend * dx, -bend * dy), corner.moved(-bend * dy, bend * dx),
                corner.moved(-r * dy, r * dx));
    }

    private void paint(Path path) {
        List<Point> points = path.points();
        choose(path.fill(), path.pen());
        if (path.smooth()) {
            content.moveTo(points.get(0));
            Curve.through(points).forEach(it -> content.curveTo(it.control1(), it.control2(), it.end()));
        } else {
            content.lines(Curve.shaft(path));
        }
        if (path.closed()) {
            content.raw("h");
        }
        content.raw(operator(path.fill(), path.pen()));
        if (path.end() == Path.Head.ARROW) {
            head(points.get(points.size() - 2), points.get(points.size() - 1), path.pen());
        }
        if (path.start() == Path.Head.ARROW) {
            head(points.get(1), points.get(0), path.pen());
        }
    }

    private void head(Point from, Point tip, Pen pen) {
        content.fill(pen.colour());
        content.lines(Curve.head(from, tip, pen));
        content.raw("f");
    }

    private void choose(Colour fill, Pen pen) {
        if (fill != null) {
            content.fill(fill);
        }
        if (pen != null) {
            content.stroke(pen);
        }
    }

    private static String operator(Colour fill, Pen pen) {
        if (fill == null) {
            return pen == null ? "n" : "S";
        }
        return pen == null ? "f" : "B";
    }
}
