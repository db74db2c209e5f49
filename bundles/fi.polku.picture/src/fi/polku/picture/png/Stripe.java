/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Some rows of a PNG picture, packed by themselves, so that several processors can pack at once. Stripes that follow each
 * other are one deflate stream: each but the last ends with an empty block on the border of a byte (RFC 1951, 3.2.4).
 *
 * @param packed the rows, deflated
 * @param length bytes of the rows before they were deflated
 * @param check Adler-32 of these
 */
record Stripe(byte[] packed, long length, long check) {

    private static final byte AS_IT_IS = 0;
    private static final byte FROM_ABOVE = 2;
    /** Beyond this level packing pictures of flat colours takes longer and saves next to nothing. */
    private static final int LEVEL = 3;
    private static final int ROOM = 1 << 16;

    /**
     * @param pixels rows of pixels of the form 0xRRGGBB
     * @param width pixels of a row
     * @param rows how many of them
     * @param isLast whether the picture ends with these
     */
    static Stripe pack(int[] pixels, int width, int rows, boolean isLast) {
        Deflater deflater = new Deflater(LEVEL, true);
        Adler32 check = new Adler32();
        byte[] row = new byte[3 * width + 1];
        byte[] packed = new byte[ROOM];
        int length = 0;
        try {
            for (int y = 0; y < rows; y++) {
                filter(pixels, y, width, row);
                check.update(row);
                deflater.setInput(row);
                while (!deflater.needsInput()) {
                    packed = roomy(packed, length);
                    length += deflater.deflate(packed, length, packed.length - length, Deflater.NO_FLUSH);
                }
            }
            if (isLast) {
                deflater.finish();
            }
            int more;
            do {
                packed = roomy(packed, length);
                more = deflater.deflate(packed, length, packed.length - length, Deflater.SYNC_FLUSH);
                length += more;
            } while (length == packed.length || isLast && !deflater.finished());
        } finally {
            deflater.end();
        }
        return new Stripe(Arrays.copyOf(packed, length), (long) rows * row.length, check.getValue());
    }

    /** @return Adler-32 of what has another one and of this after it (RFC 1950, 8.2: sums from 1, modulo a prime) */
    long checkAfter(long before) {
        long prime = 65_521;
        long low = ((before & 0xFFFF) + (check & 0xFFFF) - 1 + prime) % prime;
        long high = ((before >> 16) + (check >> 16) + length % prime * ((before & 0xFFFF) - 1 + prime)) % prime;
        return high << 16 | low;
    }

    /** The first row stands for itself: the one above it is packed elsewhere. */
    private static void filter(int[] pixels, int y, int width, byte[] row) {
        row[0] = y == 0 ? AS_IT_IS : FROM_ABOVE;
        int from = y * width;
        for (int x = 0, i = 1; x < width; x++, i += 3) {
            int here = pixels[from + x];
            int above = y == 0 ? 0 : pixels[from + x - width];
            row[i] = (byte) ((here >> 16) - (above >> 16));
            row[i + 1] = (byte) ((here >> 8) - (above >> 8));
            row[i + 2] = (byte) (here - above);
        }
    }

    private static byte[] roomy(byte[] packed, int length) {
        return length < packed.length ? packed : Arrays.copyOf(packed, 2 * packed.length);
    }
}
