/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.layout;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.text.Measure;

/**
 * How a kind of text is set.
 *
 * @param font size and cut
 * @param lineHeight distance between base lines, in points
 * @param colour colour of the letters
 */
public record TextStyle(FontStyle font, double lineHeight, Colour colour) {

    /** @return the same in another colour */
    public TextStyle in(Colour other) {
        return new TextStyle(font, lineHeight, other);
    }

    /** @return the same in bold */
    public TextStyle bold() {
        return new TextStyle(new FontStyle(font.size(), true, font.italic(), font.family()), lineHeight, colour);
    }

    /** @return the same in italics */
    public TextStyle italic() {
        return new TextStyle(new FontStyle(font.size(), font.bold(), true, font.family()), lineHeight, colour);
    }

    /** @return how far below the top of its line box a line's base line lies */
    public double baseline() {
        double ascent = Measure.ascent(font);
        return (lineHeight - ascent - Measure.descent(font)) / 2 + ascent;
    }
}
