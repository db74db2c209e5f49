/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import fi.polku.picture.scene.Point;

/** The corners of a line that follows lanes. */
final class Polyline {

    private Polyline() {
    }

    /**
     * @param start where it starts
     * @param end where it ends
     * @param lanes lanes in between
     * @param at x or y of the track in the lane with this number
     * @return the corners, without any that the line runs straight through
     */
    static List<Point> through(Point start, Point end, List<Lane> lanes, IntToDoubleFunction at) {
        List<Point> points = new ArrayList<>(List.of(start));
        Point last = start;
        for (int i = 0; i < lanes.size(); i++) {
            double track = at.applyAsDouble(i);
            last = lanes.get(i).isGutter() ? new Point(track, last.y()) : new Point(last.x(), track);
            append(points, last);
        }
        if (!lanes.isEmpty()) {
            boolean gutter = lanes.get(lanes.size() - 1).isGutter();
            append(points, gutter ? new Point(last.x(), end.y()) : new Point(end.x(), last.y()));
        }
        append(points, end);
        return List.copyOf(points);
    }

    private static void append(List<Point> points, Point next) {
        int size = points.size();
        Point last = points.get(size - 1);
        if (last.equals(next)) {
            return;
        }
        if (size > 1 && isStraight(points.get(size - 2), last, next)) {
            points.remove(size - 1);
        }
        points.add(next);
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            length += Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
        }
        return length;
    }
}
