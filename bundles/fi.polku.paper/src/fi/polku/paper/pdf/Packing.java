/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Packs bytes as FlateDecode unpacks them, one stream after the other. */
final class Packing implements AutoCloseable {

    /** Beyond this level packing takes much longer and saves little. */
    private static final int LEVEL = 2;

    private final Deflater deflater = new Deflater(LEVEL);
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
    private final byte[] some = new byte[1 << 14];

    /** Takes the letters, each of which is a byte, out of a text. */
    void take(StringBuilder letters) {
        take(letters.toString().getBytes(StandardCharsets.ISO_8859_1));
        letters.setLength(0);
    }

    void take(byte[] bytes) {
        deflater.setInput(bytes);
        pack();
    }

    /** @return all that was taken, packed; what is taken next belongs to another stream */
    byte[] finish() {
        deflater.finish();
        pack();
        byte[] stream = packed.toByteArray();
        deflater.reset();
        packed.reset();
        return stream;
    }

    private void pack() {
        for (int size = deflater.deflate(some); size > 0; size = deflater.deflate(some)) {
            packed.write(some, 0, size);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
