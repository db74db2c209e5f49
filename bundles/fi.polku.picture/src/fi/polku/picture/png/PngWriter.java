/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

import fi.polku.picture.raster.ScenePainter;
import fi.polku.picture.scene.Scene;

/**
 * Writes a scene as PNG, 8 bits each of red, green and blue, with its physical size. The picture is painted and packed
 * in stripes, by all processors at once, so that a poster needs no more memory than a page. Letters are those of the shipped fonts; only
 * characters that these lack come from the machine.
 */
public final class PngWriter {

    /** Longest side and greatest area that image viewers can be trusted with, in pixels. */
    static final int LONGEST_SIDE = 300_000;
    static final long GREATEST_AREA = 2_000_000_000L;

    private static final int STRIPE_PIXELS = 1_000_000;
    /** Stripes that are painted while others wait to be written: enough to keep every processor busy. */
    private static final int AHEAD = 2 * ForkJoinPool.getCommonPoolParallelism() + 1;
    private static final double METRE = 1 / 0.0254;

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
        write(scene, scale, 72 * scale, out);
    }

    /**
     * @param scene what is drawn
     * @param scale pixels for one point, above 0
     * @param dpi pixels for an inch of paper, which is said in the file: how large the picture is printed
     * @param out where the bytes go; left open
     * @throws PictureTooLarge when the picture would have more pixels than viewers can open
     * @throws IOException when the bytes can't be written
     */
    public static void write(Scene scene, double scale, double dpi, OutputStream out) throws IOException {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("The scale must be above 0: " + scale);
        }
        double wide = Math.ceil(scene.width() * scale);
        double high = Math.ceil(scene.height() * scale);
        if (Math.max(wide, high) > LONGEST_SIDE || wide * high > GREATEST_AREA) {
            double largest = Math.min(LONGEST_SIDE / Math.max(scene.width(), scene.height()),
                    Math.sqrt(GREATEST_AREA / (scene.width() * scene.height())));
            throw new PictureTooLarge(wide, high, largest / scale * dpi);
        }
        try (PngStream png = new PngStream(out, (int) wide, (int) high, (int) Math.round(METRE * dpi))) {
            write(scene, scale, (int) wide, (int) high, png);
        }
    }

    private static void write(Scene scene, double scale, int width, int height, PngStream png) throws IOException {
        int rows = Math.min(height, Math.max(1, STRIPE_PIXELS / width));
        ScenePainter painter = new ScenePainter(scene);
        Deque<ForkJoinTask<Stripe>> ahead = new ArrayDeque<>();
        try {
            for (int top = 0; top < height; top += rows) {
                int from = top;
                ahead.add(ForkJoinTask.adapt(() -> stripe(painter, scale, width, from, Math.min(rows, height - from),
                        from + rows >= height)).fork());
                if (ahead.size() > AHEAD) {
                    png.write(ahead.remove().join());
                }
            }
            while (!ahead.isEmpty()) {
                png.write(ahead.remove().join());
            }
        } finally {
            ahead.forEach(task -> task.cancel(false));
        }
    }

    private static Stripe stripe(ScenePainter painter, double scale, int width, int top, int rows, boolean isLast) {
        BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        painter.paint(image, scale, 0, top);
        return Stripe.pack(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, rows, isLast);
    }
}
