/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

import fi.polku.picture.raster.ScenePainter;
import fi.polku.picture.scene.Scene;

/**
 * Writes a scene as PNG, 8 bits each of red, green and blue, with its physical size. The picture is painted and packed
 * in stripes, so that a poster needs no more memory than a page. Letters are those of the shipped fonts; only
 * characters that these lack come from the machine.
 */
public final class PngWriter {

    /** Longest side and greatest area that image viewers can be trusted with, in pixels. */
    static final int LONGEST_SIDE = 300_000;
    static final long GREATEST_AREA = 2_000_000_000L;

    private static final int STRIPE_PIXELS = 4_000_000;
    private static final double POINTS_PER_METRE = 72 / 0.0254;

    private PngWriter() {
    }

    /**
     * @param scene what is drawn
     * @param scale pixels for one point, above 0: 1 gives 72, 4.17 gives 300 pixels per inch
     * @param out where the bytes go; left open
     * @throws PictureTooLarge when the picture would have more pixels than viewers can open
     * @throws IOException when the bytes can't be written
     */
    public static void write(Scene scene, double scale, OutputStream out) throws IOException {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("The scale must be above 0: " + scale);
        }
        double wide = Math.ceil(scene.width() * scale);
        double high = Math.ceil(scene.height() * scale);
        if (Math.max(wide, high) > LONGEST_SIDE || wide * high > GREATEST_AREA) {
            throw new PictureTooLarge(wide, high, Math.min(LONGEST_SIDE / Math.max(scene.width(), scene.height()),
                    Math.sqrt(GREATEST_AREA / (scene.width() * scene.height()))));
        }
        write(scene, scale, (int) wide, (int) high, out);
    }

    private static void write(Scene scene, double scale, int width, int height, OutputStream out) throws IOException {
        int stripe = Math.min(height, Math.max(1, STRIPE_PIXELS / width));
        BufferedImage image = new BufferedImage(width, stripe, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ScenePainter painter = new ScenePainter(scene);
        try (PngStream png = new PngStream(out, width, height, (int) Math.round(POINTS_PER_METRE * scale))) {
            for (int top = 0; top < height; top += stripe) {
                painter.paint(image, scale, 0, top);
                for (int row = 0; row < Math.min(stripe, height - top); row++) {
                    png.row(pixels, row * width);
                }
            }
        }
    }
}
