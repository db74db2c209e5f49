/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.List;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/** A content stream in the making (ISO 32000-1, Annex A). Says nothing twice that still holds. */
final class Content {

    /** So many bytes are packed at a time. */
    private static final int PORTION = 1 << 15;

    private final Packing packing;
    private final StringBuilder text = new StringBuilder(2 * PORTION);
    private Colour fill;
    private Pen pen;
    private String font;

    /** @param packing packs this content and no other one until it is finished */
    Content(Packing packing) {
        this.packing = packing;
    }

    /** @return all of it, packed */
    byte[] finish() {
        packing.take(text);
        return packing.finish();
    }

    /** Writes operands and an operator as they are. */
    Content raw(String operation) {
        text.append(operation).append('\n');
        if (text.length() > PORTION) {
            packing.take(text);
        }
        return this;
    }

    /** Colours, lines and letters are as in the beginning after the {@link #restore}. */
    void save() {
        raw("q");
        forget();
    }

    void restore() {
        raw("Q");
        forget();
    }

    private void forget() {
        fill = null;
        pen = null;
        font = null;
    }

    void transform(AffineTransform transform) {
        double[] matrix = new double[6];
        transform.getMatrix(matrix);
        for (int i = 0; i < 6; i++) {
            number(matrix[i], i < 4 ? 6 : 3);
        }
        raw("cm");
    }

    void fill(Colour colour) {
        if (!colour.equals(fill)) {
            fill = colour;
            colour(colour).raw("rg");
        }
    }

    void stroke(Pen with) {
        if (with.equals(pen)) {
            return;
        }
        pen = with;
        colour(with.colour()).raw("RG");
        number(with.width()).raw("w");
        text.append('[');
        with.dashes().forEach(this::number);
        raw("] 0 d");
    }

    /** Letters from now on, inside a text object. */
    void font(String name, double size) {
        String wanted = name + " " + size;
        if (!wanted.equals(font)) {
            font = wanted;
            text.append('/').append(name).append(' ');
            number(size).raw("Tf");
        }
    }

    Content rectangle(Rect rect) {
        return number(rect.x()).number(rect.y()).number(rect.width()).number(rect.height()).raw("re");
    }

    Content moveTo(Point point) {
        return number(point.x()).number(point.y()).raw("m");
    }

    Content lineTo(Point point) {
        return number(point.x()).number(point.y()).raw("l");
    }

    Content curveTo(Point control1, Point control2, Point end) {
        return number(control1.x()).number(control1.y()).number(control2.x()).number(control2.y()).number(end.x())
                .number(end.y()).raw("c");
    }

    void lines(List<Point> points) {
        moveTo(points.get(0));
        points.subList(1, points.size()).forEach(this::lineTo);
    }

    void shape(Shape shape) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> moveTo(new Point(c[0], c[1]));
                case PathIterator.SEG_LINETO -> lineTo(new Point(c[0], c[1]));
                case PathIterator.SEG_QUADTO -> curveTo(new Point(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3),
                        new Point(c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3), new Point(c[2], c[3]));
                case PathIterator.SEG_CUBICTO -> curveTo(new Point(c[0], c[1]), new Point(c[2], c[3]),
                        new Point(c[4], c[5]));
                default -> raw("h");
            }
            int last = switch (i.currentSegment(c)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = c[last];
            y = c[last + 1];
        }
    }

    private Content colour(Colour colour) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number((colour.rgb() >> shift & 0xFF) / 255.0, 3);
        }
        return this;
    }

    /** An operand, to the hundredth of a point. */
    Content number(double value) {
        return number(value, 2);
    }

    /** @param decimals 1 to 6, of which needless ones are left out */
    private Content number(double value, int decimals) {
        long power = POWERS[decimals];
        long scaled = Math.round(value * power);
        if (scaled < 0) {
            text.append('-');
            scaled = -scaled;
        }
        text.append(scaled / power);
        long rest = scaled % power;
        if (rest != 0) {
            text.append('.');
            for (long digit = power / 10; rest != 0; digit /= 10) {
                text.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
        text.append(' ');
        return this;
    }

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
}
