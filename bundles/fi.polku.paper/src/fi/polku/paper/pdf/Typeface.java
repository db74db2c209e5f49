/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import fi.polku.picture.text.FontFile;

/** One cut of letters in a document, which carries of it what the document uses. */
final class Typeface {

    /** Letters in pairs that want another distance move together or apart, as viewers of SVG do it, too. */
    private final KerningSubtable kerning;
    private final String name;
    private final TrueTypeFont file;
    private final CmapLookup letters;
    private final PDType0Font font;
    private final double unitsPerEm;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();

    Typeface(PDDocument document, FontFile source, String name) throws IOException {
        this.name = name;
        try (InputStream in = source.open()) {
            file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
        letters = file.getUnicodeCmapLookup();
        kerning = file.getKerning() == null ? null : file.getKerning().getHorizontalKerningSubtable();
        unitsPerEm = file.getUnitsPerEm();
        font = PDType0Font.load(document, file, true);
    }

    /** What the document's pages call it. */
    String name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    /**
     * Some text, ready to be shown.
     *
     * @param codes operand of TJ
     * @param advance its width at size 1
     */
    record Shown(String codes, double advance) {
    }

    /** @param text letters that the font has, from left to right */
    Shown show(String text) throws IOException {
        StringBuilder codes = new StringBuilder("[<");
        double advance = 0;
        int before = 0;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            int glyph = glyph(letter);
            int apart = i == 0 ? 0 : apart(before, glyph);
            if (apart != 0) {
                codes.append('>').append(Math.round(-apart * 1000 / unitsPerEm)).append('<');
            }
            codes.append(Integer.toHexString(0x10000 | glyph), 1, 5);
            advance += apart + file.getAdvanceWidth(glyph);
            before = glyph;
            i += Character.charCount(letter);
        }
        return new Shown(codes.append(">]").toString(), advance / unitsPerEm);
    }

    private int glyph(int letter) {
        return glyphs.computeIfAbsent(letter, used -> {
            font.addToSubset(used);
            return letters.getGlyphId(used);
        });
    }

    private int apart(int left, int right) {
        return kerning == null ? 0 : pairs.computeIfAbsent((long) left << 32 | right, pair -> kerning.getKerning(left, right));
    }
}
