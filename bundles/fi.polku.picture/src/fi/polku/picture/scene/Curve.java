/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.ArrayList;
import java.util.List;

/** Geometry of lines that every renderer shares, so that the same scene looks the same everywhere. */
public final class Curve {

    private static final int SAMPLES = 16;
    private static final double HEAD_LENGTH = 4;
    private static final double HEAD_HALF_WIDTH = 2;

    private Curve() {
    }

    /** One piece of a curve from the end of the piece before: two control points and its own end. */
    public record Segment(Point control1, Point control2, Point end) {

        private Point at(Point start, double t) {
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            return new Point(a * start.x() + b * control1.x() + c * control2.x() + d * end.x(),
                    a * start.y() + b * control1.y() + c * control2.y() + d * end.y());
        }
    }

    /**
     * A smooth line through points that never leaves the band between two neighbours (monotone cubic interpolation,
     * Fritsch and Carlson 1980, in the form of harmonic means). Meant for points that run from left to right.
     *
     * @param points two or more
     * @return one Bézier segment for each gap between neighbours
     */
    public static List<Segment> through(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            double third = (to.x() - from.x()) / 3;
            segments.add(new Segment(from.moved(third, third * tangent(points, i)),
                    to.moved(-third, -third * tangent(points, i + 1)), to));
        }
        return segments;
    }

    /** @return points on the {@linkplain #through smooth line}, close enough together to stand for it */
    public static List<Point> sampled(List<Point> points) {
        List<Point> sampled = new ArrayList<>();
        points.stream().findFirst().ifPresent(sampled::add);
        for (Segment segment : through(points)) {
            Point from = sampled.get(sampled.size() - 1);
            for (int i = 1; i <= SAMPLES; i++) {
                sampled.add(segment.at(from, (double) i / SAMPLES));
            }
        }
        return sampled;
    }

    /**
     * @param from where the line comes from
     * @param tip where the head points
     * @param pen pen of the line
     * @return the three corners of the head, the tip first
     */
    public static List<Point> head(Point from, Point tip, Pen pen) {
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double ux = length == 0 ? 1 : (tip.x() - from.x()) / length;
        double uy = length == 0 ? 0 : (tip.y() - from.y()) / length;
        double back = HEAD_LENGTH * size(pen);
        double side = HEAD_HALF_WIDTH * size(pen);
        return List.of(tip, new Point(tip.x() - back * ux - side * uy, tip.y() - back * uy + side * ux),
                new Point(tip.x() - back * ux + side * uy, tip.y() - back * uy - side * ux));
    }

    /** @return the path's points, drawn back at the ends that carry a head so that the line doesn't blunt the tip */
    public static List<Point> shaft(Path path) {
        List<Point> points = new ArrayList<>(path.points());
        int last = points.size() - 1;
        if (path.end() == Path.Head.ARROW) {
            points.set(last, shortened(points.get(last - 1), points.get(last), path.pen()));
        }
        if (path.start() == Path.Head.ARROW) {
            points.set(0, shortened(points.get(1), points.get(0), path.pen()));
        }
        return points;
    }

    private static Point shortened(Point from, Point tip, Pen pen) {
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double cut = Math.min(length, HEAD_LENGTH * size(pen) * 0.75);
        return length == 0 ? tip : tip.moved(cut * (from.x() - tip.x()) / length, cut * (from.y() - tip.y()) / length);
    }

    private static double size(Pen pen) {
        return Math.max(1.5, pen.width());
    }

    private static double tangent(List<Point> points, int i) {
        if (i == 0 || i == points.size() - 1) {
            return 0;
        }
        double before = slope(points.get(i - 1), points.get(i));
        double after = slope(points.get(i), points.get(i + 1));
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }

    private static double slope(Point a, Point b) {
        return b.x() == a.x() ? 0 : (b.y() - a.y()) / (b.x() - a.x());
    }
}
