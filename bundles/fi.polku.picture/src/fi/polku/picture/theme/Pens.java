/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.util.List;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Pen;

/** The lines of every picture. */
public final class Pens {

    /** Between rows and columns. */
    public static final Pen HAIRLINE = Pen.solid(Palette.HAIRLINE, 0.75);
    /** Around cards. */
    public static final Pen CARD = Pen.solid(Palette.LINE, 0.75);
    /** Between the big parts. */
    public static final Pen RULE = Pen.solid(Palette.LINE, 1);

    private Pens() {
    }

    /** @return a line of dashes in this colour and width, in points */
    public static Pen dashed(Colour colour, double width) {
        return new Pen(colour, width, List.of(4 * width, 3 * width));
    }
}
