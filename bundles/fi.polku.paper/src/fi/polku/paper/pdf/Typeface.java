/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
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
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

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
        Glyph before = null;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            Glyph glyph = glyph(letter);
            int apart = before == null || kerning == null ? 0 : apart(before, glyph);
            if (apart != 0) {
                codes.append('>').append(Math.round(-apart * 1000 / unitsPerEm)).append('<');
            }
            codes.append(glyph.code);
            advance += apart + glyph.advance;
            before = glyph;
            i += Character.charCount(letter);
        }
        return new Shown(codes.append(">]").toString(), advance / unitsPerEm);
    }

    /** How a letter looks. Knows from which others it keeps another distance: most pairs come again and again. */
    private static final class Glyph {

        private final int number;
        private final String code;
        private final int advance;
        private final Map<Glyph, Integer> apart = new IdentityHashMap<>();

        Glyph(int number, int advance) {
            this.number = number;
            this.code = HexFormat.of().toHexDigits((char) number);
            this.advance = advance;
        }
    }

    private Glyph glyph(int letter) throws IOException {
        Glyph glyph = glyphs.get(letter);
        if (glyph == null) {
            font.addToSubset(letter);
            int number = letters.getGlyphId(letter);
            glyph = new Glyph(number, file.getAdvanceWidth(number));
            glyphs.put(letter, glyph);
        }
        return glyph;
    }

    private int apart(Glyph left, Glyph right) {
        Integer known = left.apart.get(right);
        if (known == null) {
            known = kerning.getKerning(left.number, right.number);
            left.apart.put(right, known);
        }
        return known;
    }
}
