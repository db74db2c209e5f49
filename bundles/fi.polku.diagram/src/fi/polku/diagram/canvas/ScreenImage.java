/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

import fi.polku.picture.raster.ScenePainter;

/** A part of a picture as the screen wants it. */
public final class ScreenImage {

    private ScreenImage() {
    }

    /**
     * @param scale dots for one point, above 0
     * @param left the column of dots of the whole picture that comes first
     * @param top the row of dots of the whole picture that comes first
     * @param width in dots
     * @param height in dots
     * @return the part
     */
    public static ImageData of(ScenePainter painter, double scale, int left, int top, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        painter.paint(image, scale, left, top);
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        // Screens keep colours in this order, so that nothing has to be converted on the way there.
        ImageData data = new ImageData(width, height, 32, new PaletteData(0xFF00, 0xFF0000, 0xFF000000));
        ByteBuffer.wrap(data.data).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(rgb);
        return data;
    }
}
