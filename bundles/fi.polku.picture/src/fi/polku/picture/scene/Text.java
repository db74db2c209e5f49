/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import fi.polku.picture.text.FontStyle;
import fi.polku.picture.text.Measure;

/**
 * One line of text. Wrapping happened before: a renderer draws it as it is.
 *
 * @param x where it starts, ends or has its middle, as the anchor says
 * @param baseline y of the base line
 * @param text what is written, without line breaks
 * @param font how it is written
 * @param colour its colour
 * @param anchor which part of the text x is
 * @param width advance of the text as measured
 */
public record Text(double x, double baseline, String text, FontStyle font, Colour colour, Anchor anchor, double width)
        implements Mark {

    /** Which part of the text its x is. */
    public enum Anchor {
        START, MIDDLE, END
    }

    @Override
    public Text moved(double dx, double dy) {
        return new Text(x + dx, baseline + dy, text, font, colour, anchor, width);
    }

    @Override
    public Rect bounds() {
        double ascent = Measure.ascent(font);
        return new Rect(left(), baseline - ascent, width, ascent + Measure.descent(font));
    }

    /** @return x of the left edge */
    public double left() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
