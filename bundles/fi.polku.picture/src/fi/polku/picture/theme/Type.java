/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.text.FontStyle;

/** The type sizes of every picture, in points. Nothing is smaller than 8 points, so that a wall can be read. */
public final class Type {

    /** Name of the picture. */
    public static final TextStyle TITLE = style(40, 48, true, Palette.INK);
    /** Phases and other big parts. */
    public static final TextStyle HEADING = style(15, 20, true, Palette.INK);
    /** Stages, columns, names of personas. */
    public static final TextStyle SUBHEADING = style(12, 16, true, Palette.INK);
    /** Names on cards. */
    public static final TextStyle NAME = style(11, 14, true, Palette.INK);
    /** Running text. */
    public static final TextStyle BODY = style(10, 13, false, Palette.INK);
    /** Names of rows and lines. */
    public static final TextStyle LABEL = style(10, 13, true, Palette.INK_SOFT);
    /** What stands beside the running text: owners, units, marks. */
    public static final TextStyle DETAIL = style(9, 12, false, Palette.INK_SOFT);
    /** The smallest text: numbers in badges, scale labels. */
    public static final TextStyle SMALL = style(8, 10, false, Palette.INK_SOFT);
    /** A figure that is to be seen from afar. */
    public static final TextStyle FIGURE = style(18, 22, true, Palette.INK);

    private Type() {
    }

    private static TextStyle style(double size, double lineHeight, boolean bold, Colour colour) {
        return new TextStyle(new FontStyle(size, bold, false), lineHeight, colour);
    }
}
