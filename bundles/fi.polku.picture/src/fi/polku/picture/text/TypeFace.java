/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers of one TrueType font file that measuring needs, read from the file itself: no screen, no installed fonts
 * and no font library take part, so every machine measures the same. Tables as in the OpenType specification 1.9.
 */
final class TypeFace {

    private static final int NOT_IN_FONT = 0xFFFF;

    private final ByteBuffer file;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final char[] advances = new char[0x10000];

    /**
     * @param bytes content of the file
     * @throws IllegalStateException when a table is missing that measuring needs
     * @throws IndexOutOfBoundsException when the file ends too early
     */
    TypeFace(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        unitsPerEm = file.getChar(table("head") + 18);
        int hhea = table("hhea");
        ascent = file.getShort(hhea + 4) / unitsPerEm;
        descent = -file.getShort(hhea + 6) / unitsPerEm;
        Arrays.fill(advances, (char) NOT_IN_FONT);
        readAdvances(table("hmtx"), file.getChar(hhea + 34), unicodeMap(table("cmap")));
    }

    /** @return whether its letters are drawn as PDF embeds them */
    boolean hasOutlines() {
        return IntStream.range(0, file.getChar(4)).anyMatch(i -> "glyf".equals(tagAt(12 + 16 * i)));
    }

    /** @return height above the base line for size 1 */
    double ascent() {
        return ascent;
    }

    /** @return depth below the base line for size 1 */
    double descent() {
        return descent;
    }

    /** @return whether the font has a glyph for the code point */
    boolean has(int codePoint) {
        return codePoint < advances.length && advances[codePoint] != NOT_IN_FONT;
    }

    /** @return advance for size 1 of a code point that the font has */
    double advance(int codePoint) {
        return advances[codePoint] / unitsPerEm;
    }

    private int table(String tag) {
        for (int i = 0, tables = file.getChar(4); i < tables; i++) {
            int entry = 12 + 16 * i;
            if (tag.equals(tagAt(entry))) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font has no table " + tag + ".");
    }

    private String tagAt(int offset) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) file.get(offset + i));
        }
        return tag.toString();
    }

    /** @return offset of the format 4 map for Unicode's basic plane (platform 3, encoding 1) */
    private int unicodeMap(int cmap) {
        for (int i = 0, maps = file.getChar(cmap + 2); i < maps; i++) {
            int entry = cmap + 4 + 8 * i;
            if (file.getChar(entry) == 3 && file.getChar(entry + 2) == 1) {
                return cmap + file.getInt(entry + 4);
            }
        }
        throw new IllegalStateException("The font has no Unicode map.");
    }

    private void readAdvances(int hmtx, int metrics, int map) {
        int segments = file.getChar(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int s = 0; s < segments; s++) {
            int start = file.getChar(starts + 2 * s);
            int end = Math.min(file.getChar(ends + 2 * s), 0xFFFE);
            int delta = file.getChar(deltas + 2 * s);
            int offset = file.getChar(offsets + 2 * s);
            for (int c = start; c <= end; c++) {
                int glyph = offset == 0 ? c + delta & 0xFFFF : glyphAt(offsets + 2 * s + offset + 2 * (c - start), delta);
                if (glyph != 0) {
                    advances[c] = file.getChar(hmtx + 4 * Math.min(glyph, metrics - 1));
                }
            }
        }
    }

    private int glyphAt(int offset, int delta) {
        int glyph = file.getChar(offset);
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
