/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import java.util.List;
import java.util.Objects;

/**
 * How wide and high texts are. The numbers depend on nothing but the text and the font: a character that the font lacks counts as
 * {@value #FOREIGN} times the type size, which leaves room for whatever font a viewer puts in its place.
 * Kerning isn't counted; viewers that apply it draw a little narrower.
 */
public final class Measure {

    /** Advance of a character that the font lacks, for type size 1. */
    public static final double FOREIGN = 1.25;

    /** Enough for the texts of some thousand touchpoints, which stay as they are while one of them is edited. */
    private static final int REMEMBERED = 32768;
    private static final Recent<Wrapping, List<String>> WRAPPED = new Recent<>(REMEMBERED,
            wanted -> new LineBreaks(wanted.font(), wanted.width()).lines(wanted.text()));

    private record Wrapping(String text, FontStyle font, double width) {

        /** Written out, as {@link #equals}: what Java makes of a record at first use delays every start. */
        @Override
        public int hashCode() {
            return 31 * (31 * Objects.hashCode(text) + font.hashCode()) + Double.hashCode(width);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Wrapping wrapping && Double.compare(width, wrapping.width) == 0
                    && Objects.equals(text, wrapping.text) && font.equals(wrapping.font);
        }
    }

    private Measure() {
    }

    /**
     * @param text one line
     * @param font how it is written
     * @return its advance in points
     */
    public static double width(String text, FontStyle font) {
        TypeFace face = face(font);
        double em = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            em += advance(codePoint, face);
            i += Character.charCount(codePoint);
        }
        return em * font.size();
    }

    /** @return height above the base line, in points */
    public static double ascent(FontStyle font) {
        return face(font).ascent() * font.size();
    }

    /** @return depth below the base line, in points */
    public static double descent(FontStyle font) {
        return face(font).descent() * font.size();
    }

    /**
     * Breaks a text into lines: at line breaks, between words, and inside a word only when it is wider than a line.
     * Runs of blanks become one blank; control characters vanish, and so do signs that turn letters round.
     *
     * @param text any text; null counts as empty
     * @param font how it is written
     * @param width room in points; a single character wider than that stands alone on its line
     * @return the lines, none for a blank text
     */
    public static List<String> wrap(String text, FontStyle font, double width) {
        return WRAPPED.of(new Wrapping(text, font, width));
    }

    /** @return the text on one line, cleaned as {@link #wrap} does and with single blanks; empty for null */
    public static String oneLine(String text) {
        return LineBreaks.clean(text, false);
    }

    /** @return whether the family has letters for all of the text, so that nothing else is needed to draw it */
    public static boolean canWrite(String text, FontStyle font) {
        TypeFace face = face(font);
        return text.codePoints().allMatch(face::has);
    }

    /** @return whether a letter takes no room of its own: it changes others, or how they meet */
    public static boolean takesNoRoom(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }

    private static double advance(int codePoint, TypeFace face) {
        if (takesNoRoom(codePoint)) {
            return 0;
        }
        return face.has(codePoint) ? face.advance(codePoint) : FOREIGN;
    }

    private static TypeFace face(FontStyle font) {
        return font.file().face();
    }
}
