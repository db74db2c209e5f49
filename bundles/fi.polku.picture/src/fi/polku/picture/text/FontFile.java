/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import java.io.IOException;
import java.io.InputStream;

/** The font files that the product ships, Liberation Sans as TrueType: one for each cut. */
public enum FontFile {

    REGULAR("Regular"), BOLD("Bold"), ITALIC("Italic"), BOLD_ITALIC("BoldItalic");

    private final String cut;

    FontFile(String cut) {
        this.cut = cut;
    }

    /** @return the file with the letters of this style */
    public static FontFile of(FontStyle style) {
        return values()[(style.bold() ? 1 : 0) + (style.italic() ? 2 : 0)];
    }

    /**
     * @return the content of the file, to be closed by the caller
     * @throws IOException when it can't be read
     */
    public InputStream open() throws IOException {
        InputStream in = FontFile.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf");
        if (in == null) {
            throw new IllegalStateException("The font Liberation Sans " + cut + " is missing from the class path.");
        }
        return in;
    }
}
