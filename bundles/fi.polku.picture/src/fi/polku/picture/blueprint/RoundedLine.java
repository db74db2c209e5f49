/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.scene.Point;

/** Takes the edge off the corners of a line. */
final class RoundedLine {

    private static final double RADIUS = 4;
    private static final int STEPS = 4;

    private RoundedLine() {
    }

    /** @return the same line with each corner as a short arc of straight pieces */
    static List<Point> of(List<Point> corners) {
        List<Point> points = new ArrayList<>(List.of(corners.get(0)));
        for (int i = 1; i + 1 < corners.size(); i++) {
            Point corner = corners.get(i);
            Point start = towards(corner, corners.get(i - 1));
            Point end = towards(corner, corners.get(i + 1));
            for (int step = 0; step <= STEPS; step++) {
                points.add(onArc(start, corner, end, (double) step / STEPS));
            }
        }
        points.add(corners.get(corners.size() - 1));
        return points;
    }

    private static Point towards(Point corner, Point neighbour) {
        double length = Math.hypot(neighbour.x() - corner.x(), neighbour.y() - corner.y());
        double share = Math.min(RADIUS, length / 2) / length;
        return corner.moved(share * (neighbour.x() - corner.x()), share * (neighbour.y() - corner.y()));
    }

    private static Point onArc(Point start, Point corner, Point end, double t) {
        double a = (1 - t) * (1 - t);
        double b = 2 * t * (1 - t);
        double c = t * t;
        return new Point(a * start.x() + b * corner.x() + c * end.x(), a * start.y() + b * corner.y() + c * end.y());
    }
}
