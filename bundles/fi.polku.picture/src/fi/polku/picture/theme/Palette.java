/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import fi.polku.picture.scene.Colour;

/**
 * The colours of every picture. Blue stands for good, orange for trouble: a pair that people of every kind of colour
 * vision tell apart (after Okabe and Ito 2008). No meaning rests on colour alone, so grey print says the same.
 * Texts reach a contrast of at least 4.5 : 1 on the grounds that they are set on (WCAG 2.2, level AA).
 */
public final class Palette {

    public static final Colour PAPER = new Colour(0xFFFFFF);
    /** Quiet ground behind what belongs together. */
    public static final Colour MIST = new Colour(0xF5F7F9);
    /** Lines that part rows and columns. */
    public static final Colour HAIRLINE = new Colour(0xD8DEE4);
    /** Lines around cards and between bigger parts. */
    public static final Colour LINE = new Colour(0xAEB9C4);

    /** Texts. */
    public static final Colour INK = new Colour(0x17212B);
    /** Texts of second rank. */
    public static final Colour INK_SOFT = new Colour(0x51606E);

    /** Good, and the house's own colour: lines and shapes. */
    public static final Colour BLUE = new Colour(0x0F5C8F);
    /** The same as a ground for white text. */
    public static final Colour BLUE_DEEP = new Colour(0x0B3F66);
    public static final Colour BLUE_MIDDLE = new Colour(0xB5D3E7);
    public static final Colour BLUE_PALE = new Colour(0xE6F0F7);

    /** Trouble: lines and shapes. */
    public static final Colour ORANGE = new Colour(0xC44E00);
    /** The same for texts. */
    public static final Colour ORANGE_DEEP = new Colour(0x9A3D00);
    public static final Colour ORANGE_PALE = new Colour(0xFDF1E7);

    /** What can become better: lines and shapes. */
    public static final Colour TEAL = new Colour(0x00766C);
    /** The same for texts. */
    public static final Colour TEAL_DEEP = new Colour(0x005951);
    public static final Colour TEAL_PALE = new Colour(0xE4F3F0);

    /** What must be noticed: a moment of truth. */
    public static final Colour GOLD = new Colour(0xF0B400);
    public static final Colour GOLD_PALE = new Colour(0xFFF6D9);

    private Palette() {
    }

    /**
     * Contrast of two colours as WCAG 2.2 defines it.
     *
     * @return 1 (no contrast) to 21 (black on white)
     */
    public static double contrast(Colour a, Colour b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.rgb() >> 16 & 0xFF) + 0.7152 * linear(colour.rgb() >> 8 & 0xFF)
                + 0.0722 * linear(colour.rgb() & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
