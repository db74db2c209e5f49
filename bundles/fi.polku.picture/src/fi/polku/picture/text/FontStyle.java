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

    /** Written out, as {@link #equals}: what Java makes of a record at first use delays every start. */
    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(size) + family.hashCode()) + (bold ? 2 : 0) + (italic ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontStyle style && Double.compare(size, style.size) == 0 && bold == style.bold
                && italic == style.italic && family.equals(style.family);
    }

    /** @return the file with these letters */
    public FontFile file() {
        return family.file(FontFile.Cut.of(bold, italic));
    }
}
