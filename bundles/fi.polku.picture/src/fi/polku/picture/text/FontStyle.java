/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

/**
 * Size, cut and family of letters.
 *
 * @param size size in points, above 0
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param family the family that the letters come from
 */
public record FontStyle(double size, boolean bold, boolean italic, FontFamily family) {

    /** Letters of the house's family. */
    public FontStyle(double size, boolean bold, boolean italic) {
        this(size, bold, italic, FontFamily.HOUSE);
    }

    /** @return the file with these letters */
    public FontFile file() {
        return family.file(FontFile.Cut.of(bold, italic));
    }
}
