/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Curve;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Text;

/** Paints single marks. */
final class Brush {

    /** How far a curve may be off when it is drawn as short straight lines, in pixels. */
    private static final double FLATNESS = 0.05;

    private final Graphics2D graphics;
    private final double scale;

    /** @param scale pixels for one point */
    Brush(Graphics2D graphics, double scale) {
        this.graphics = graphics;
        this.scale = scale;
    }

    void paint(Text text) {
        graphics.setColor(awt(text.colour()));
        Letters.draw(text, graphics, scale);
    }

    void paint(Image image) {
        AffineTransform place = AffineTransform.getTranslateInstance(image.bounds().x(), image.bounds().y());
        place.scale(image.bounds().width() / image.bitmap().width(), image.bounds().height() / image.bitmap().height());
        graphics.drawImage(Bitmaps.of(image.bitmap()), place, null);
    }

    void paint(Box box) {
        double arc = Math.min(2 * box.radius(), Math.min(box.bounds().width(), box.bounds().height()));
        paint(new RoundRectangle2D.Double(box.bounds().x(), box.bounds().y(), box.bounds().width(), box.bounds().height(),
                arc, arc), box.fill(), box.pen());
    }

    void paint(Path path) {
        List<Point> points = path.points();
        paint(path.smooth() ? smooth(points) : straight(Curve.shaft(path), path.closed()), path.fill(), path.pen());
        if (path.end() == Path.Head.ARROW) {
            head(Curve.head(points.get(points.size() - 2), points.get(points.size() - 1), path.pen()), path.pen());
        }
        if (path.start() == Path.Head.ARROW) {
            head(Curve.head(points.get(1), points.get(0), path.pen()), path.pen());
        }
    }

    private void head(List<Point> corners, Pen pen) {
        paint(straight(corners, true), pen.colour(), null);
    }

    private void paint(Shape curved, Colour fill, Pen pen) {
        // Java2D cuts curves at the edges of an image, which shifts them by a hair: straight lines it leaves alone.
        Path2D shape = new Path2D.Double();
        shape.append(curved.getPathIterator(null, FLATNESS / scale), false);
        if (fill != null) {
            graphics.setColor(awt(fill));
            graphics.fill(shape);
        }
        if (pen != null) {
            graphics.setColor(awt(pen.colour()));
            graphics.setStroke(stroke(pen));
            graphics.draw(shape);
        }
    }

    private static Shape straight(List<Point> points, boolean closed) {
        Path2D line = new Path2D.Double();
        line.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> line.lineTo(point.x(), point.y()));
        if (closed) {
            line.closePath();
        }
        return line;
    }

    private static Shape smooth(List<Point> points) {
        Path2D line = new Path2D.Double();
        line.moveTo(points.get(0).x(), points.get(0).y());
        for (Curve.Segment segment : Curve.through(points)) {
            line.curveTo(segment.control1().x(), segment.control1().y(), segment.control2().x(), segment.control2().y(),
                    segment.end().x(), segment.end().y());
        }
        return line;
    }

    private static BasicStroke stroke(Pen pen) {
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                dashes.length == 0 ? null : dashes, 0);
    }

    private static Color awt(Colour colour) {
        return new Color(colour.rgb());
    }
}
