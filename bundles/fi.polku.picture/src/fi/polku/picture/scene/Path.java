/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.List;

/**
 * A line through points: straight, or a smooth curve through every point that never overshoots them vertically.
 *
 * @param points two or more
 * @param smooth whether the line is a curve
 * @param closed whether the last point is joined to the first; only for straight lines
 * @param fill colour inside, or null for none
 * @param pen the line, or null for none
 * @param start head at the first point
 * @param end head at the last point
 */
public record Path(List<Point> points, boolean smooth, boolean closed, Colour fill, Pen pen, Head start, Head end)
        implements Mark {

    /** Head of a line. */
    public enum Head {
        NONE, ARROW
    }

    public Path {
        points = List.copyOf(points);
    }

    @Override
    public Path moved(double dx, double dy) {
        Point[] moved = new Point[points.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = points.get(i).moved(dx, dy);
        }
        return new Path(List.of(moved), smooth, closed, fill, pen, start, end);
    }

    @Override
    public Rect bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    /** @return an open straight line without heads */
    public static Path line(Pen pen, Point... points) {
        return new Path(List.of(points), false, false, null, pen, Head.NONE, Head.NONE);
    }

    /** @return a filled shape with straight sides */
    public static Path shape(Colour fill, Pen pen, Point... points) {
        return new Path(List.of(points), false, true, fill, pen, Head.NONE, Head.NONE);
    }
}
