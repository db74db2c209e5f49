/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** An image of pixels, kept as the PNG file that it came in. */
public final class Bitmap {

    private final byte[] png;
    private final int width;
    private final int height;

    private Bitmap(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /**
     * @param file content of a PNG file
     * @param mostPixels how many pixels it may have at the most
     * @return the image; empty when it isn't a PNG file that can be read, or too large
     */
    public static Optional<Bitmap> of(byte[] file, int mostPixels) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > mostPixels) {
                return Optional.empty();
            }
            reader.read(0);
            return Optional.of(new Bitmap(file.clone(), width, height));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** @return pixels in a row, above 0 */
    public int width() {
        return width;
    }

    /** @return rows of pixels, above 0 */
    public int height() {
        return height;
    }

    /** @return the PNG file */
    public InputStream open() {
        return new ByteArrayInputStream(png);
    }
}
