/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.HexFormat;

/**
 * An opaque colour in sRGB.
 *
 * @param rgb red, green and blue, 8 bits each: 0x000000 to 0xFFFFFF
 */
public record Colour(int rgb) {

    /** @return as CSS writes it, for example {@code #1A2B3C} */
    public String css() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }
}
