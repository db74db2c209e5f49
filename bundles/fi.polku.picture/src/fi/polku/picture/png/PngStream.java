/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A PNG file that is written stripe by stripe (W3C Portable Network Graphics, second edition). Closing it ends the file. */
final class PngStream implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Begins a zlib stream: deflate with a window of 32 KB (RFC 1950). */
    private static final byte[] ZLIB = {0x78, 0x5E};

    private final DataOutputStream out;
    private long check = 1;

    PngStream(OutputStream out, int width, int height, int pixelsPerMetre) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
        chunk("IHDR", header(width, height));
        chunk("sRGB", new byte[] {0});
        chunk("pHYs", density(pixelsPerMetre));
        chunk("IDAT", ZLIB);
    }

    /** Writes the next rows. */
    void write(Stripe stripe) throws IOException {
        check = stripe.checkAfter(check);
        chunk("IDAT", stripe.packed());
    }

    @Override
    public void close() throws IOException {
        chunk("IDAT", ByteBuffer.allocate(Integer.BYTES).putInt((int) check).array());
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
    }

    private static byte[] density(int pixelsPerMetre) {
        return ByteBuffer.allocate(9).putInt(pixelsPerMetre).putInt(pixelsPerMetre).put((byte) 1).array();
    }
}
