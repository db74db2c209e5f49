/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Curve;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;

/** Paints stripes of a scene into an image, one below the other. */
final class Painter implements AutoCloseable {

    /** How far ink may reach beyond the outline of a mark: half a thick line, a head, a descender. */
    private static final double REACH = 60;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double scale;
    private final Letters letters = new Letters();
    private double top;
    private double bottom;

    Painter(BufferedImage image, double scale) {
        this.image = image;
        this.scale = scale;
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /** Paints what the image shows of the scene when its first row is this row of the whole picture. */
    void paint(Scene scene, int firstRow) {
        graphics.setTransform(new AffineTransform());
        graphics.setColor(awt(scene.background()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.translate(0, -firstRow);
        graphics.scale(scale, scale);
        top = firstRow / scale - REACH;
        bottom = (firstRow + image.getHeight()) / scale + REACH;
        paint(scene.marks());
    }

    @Override
    public void close() {
        graphics.dispose();
    }

    static Color awt(Colour colour) {
        return new Color(colour.rgb());
    }

    private void paint(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Group group) {
                paint(group.marks());
            } else if (mark instanceof Box box && shows(box.bounds().y(), box.bounds().bottom())) {
                paint(rectangle(box), box.fill(), box.pen());
            } else if (mark instanceof Path path && shows(path)) {
                paint(path);
            } else if (mark instanceof Text text && shows(text.baseline(), text.baseline())) {
                letters.draw(text, graphics);
            }
        }
    }

    private void paint(Path path) {
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

    private void paint(Shape shape, Colour fill, Pen pen) {
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

    private boolean shows(Path path) {
        double least = path.points().stream().mapToDouble(Point::y).min().orElse(0);
        double greatest = path.points().stream().mapToDouble(Point::y).max().orElse(0);
        return shows(least, greatest);
    }

    private boolean shows(double from, double to) {
        return to >= top && from <= bottom;
    }

    private static Shape rectangle(Box box) {
        double arc = Math.min(2 * box.radius(), Math.min(box.bounds().width(), box.bounds().height()));
        return new RoundRectangle2D.Double(box.bounds().x(), box.bounds().y(), box.bounds().width(), box.bounds().height(),
                arc, arc);
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
}
