/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Which encodings a text file may have, told by how it begins. */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {
    }

    /**
     * @param beginning first bytes of a file
     * @return what to try, the likeliest first: what a byte order mark says; UTF-16 where every other byte is 0; UTF-8, and
     *         Windows-1252 for a file that is none
     */
    static List<Charset> candidates(byte[] beginning) {
        if (startsWith(beginning, 0xEF, 0xBB, 0xBF)) {
            return List.of(StandardCharsets.UTF_8, WINDOWS);
        }
        if (startsWith(beginning, 0xFF, 0xFE) || zeros(beginning, 1) > zeros(beginning, 0)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(beginning, 0xFE, 0xFF) || zeros(beginning, 0) > 0) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(place -> bytes[place] == (byte) mark[place]);
    }

    /** How many bytes are 0 at even (0) or odd (1) places, where that is more than a few. */
    private static int zeros(byte[] bytes, int first) {
        int zeros = 0;
        for (int i = first; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros > bytes.length / 8 ? zeros : 0;
    }
}
