/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG file that is written row by row (W3C Portable Network Graphics, second edition). Closing it ends the file. */
final class PngStream implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte FILTER_UP = 2;
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final int width;
    private final byte[] above;
    private final byte[] filtered;
    private final byte[] packed = new byte[CHUNK];
    private final Deflater deflater = new Deflater(6);

    PngStream(OutputStream out, int width, int height, int pixelsPerMetre) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.above = new byte[3 * width];
        this.filtered = new byte[3 * width + 1];
        this.out.write(SIGNATURE);
        chunk("IHDR", header(width, height));
        chunk("sRGB", new byte[] {0});
        chunk("pHYs", density(pixelsPerMetre));
    }

    /** Writes the next row from pixels of the form 0xRRGGBB. */
    void row(int[] pixels, int from) throws IOException {
        filtered[0] = FILTER_UP;
        for (int x = 0, i = 0; x < width; x++) {
            int rgb = pixels[from + x];
            for (int shift = 16; shift >= 0; shift -= 8, i++) {
                byte sample = (byte) (rgb >> shift);
                filtered[i + 1] = (byte) (sample - above[i]);
                above[i] = sample;
            }
        }
        deflater.setInput(filtered);
        while (!deflater.needsInput()) {
            pack();
        }
    }

    @Override
    public void close() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            pack();
        }
        deflater.end();
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void pack() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    private void chunk(String type, byte[] data) throws IOException {
        chunk(type, data, data.length);
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) check.getValue());
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] density(int pixelsPerMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(pixelsPerMetre);
        data.writeInt(pixelsPerMetre);
        data.write(1);
        return bytes.toByteArray();
    }
}
