/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.WeakHashMap;

import javax.imageio.ImageIO;

import fi.polku.picture.scene.Bitmap;

/** The pixels of bitmaps, each read once as long as it is in use. */
final class Bitmaps {

    private static final Map<Bitmap, BufferedImage> READ = new WeakHashMap<>();

    private Bitmaps() {
    }

    static synchronized BufferedImage of(Bitmap bitmap) {
        return READ.computeIfAbsent(bitmap, Bitmaps::read);
    }

    private static BufferedImage read(Bitmap bitmap) {
        try (InputStream in = bitmap.open()) {
            return ImageIO.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
