/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes characters as UTF-8, for one thread: the very many little words of an XML writer cost no lock each. */
final class Utf8Writer extends Writer {

    private final OutputStream out;
    private final char[] waiting = new char[1 << 15];
    private int size;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        if (size == waiting.length) {
            send();
        }
        waiting[size++] = (char) c;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        for (int done = 0; done < length;) {
            int part = room(length - done);
            System.arraycopy(chars, from + done, waiting, size, part);
            size += part;
            done += part;
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int done = 0; done < length;) {
            int part = room(length - done);
            text.getChars(from + done, from + done + part, waiting, size);
            size += part;
            done += part;
        }
    }

    private int room(int wanted) throws IOException {
        if (size == waiting.length) {
            send();
        }
        return Math.min(wanted, waiting.length - size);
    }

    /** Keeps the first half of a pair back until the other half is there. */
    private void send() throws IOException {
        boolean half = size > 0 && Character.isHighSurrogate(waiting[size - 1]);
        int ready = half ? size - 1 : size;
        out.write(new String(waiting, 0, ready).getBytes(StandardCharsets.UTF_8));
        if (half) {
            waiting[0] = waiting[ready];
        }
        size -= ready;
    }

    @Override
    public void flush() throws IOException {
        send();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
