/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;

/**
 * Paints parts of one scene into images, for a file in stripes as well as for a window that shows a piece of a wide map.
 * Parts that meet fit together to the pixel. Painting a part costs what it shows, whatever the size of the scene. May be
 * used by several threads, each with images of its own.
 */
public final class ScenePainter {

    /** Keeps edges off the borders between samples, where rounding would decide, otherwise in each part. In pixels. */
    private static final double NUDGE = 0.000437;

    private final Scene scene;
    private final MarkIndex marks;

    /** @param scene what is painted */
    public ScenePainter(Scene scene) {
        this.scene = scene;
        this.marks = new MarkIndex(scene);
    }

    /**
     * Fills an image with a part of the scene; outside the page it gets the page's background.
     *
     * @param image an opaque image, or one whose former content is covered
     * @param scale pixels for one point, above 0
     * @param left the column of pixels of the whole picture that is the image's first
     * @param top the row of pixels of the whole picture that is the image's first
     */
    public void paint(BufferedImage image, double scale, int left, int top) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.setColor(new Color(scene.background().rgb()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.translate(NUDGE - left, NUDGE - top);
            graphics.scale(scale, scale);
            Rect part = new Rect(left / scale, top / scale, image.getWidth() / scale, image.getHeight() / scale);
            Brush brush = new Brush(graphics, scale);
            marks.in(part).forEach(mark -> {
                if (mark instanceof Box box) {
                    brush.paint(box);
                } else if (mark instanceof Path path) {
                    brush.paint(path);
                } else if (mark instanceof Text text) {
                    brush.paint(text);
                } else if (mark instanceof Image shown) {
                    brush.paint(shown);
                }
            });
        } finally {
            graphics.dispose();
        }
    }
}
