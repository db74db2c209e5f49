/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters of one design in four cuts. */
public final class FontFamily {

    /** What the product ships: Liberation Sans, whose widths are those of Arial and Helvetica. */
    public static final FontFamily HOUSE = new FontFamily("Liberation Sans", Stream.of(FontFile.Cut.values())
            .collect(Collectors.toMap(cut -> cut, FontFile::shipped)));

    /** Each has the widths of the others; some machines have but one of them. */
    private static final String TWINS = "'Liberation Sans', Arimo, Arial, Helvetica, 'Nimbus Sans', 'Nimbus Sans L', "
            + "'TeX Gyre Heros', sans-serif";

    private final String name;
    private final Map<FontFile.Cut, FontFile> files;

    /**
     * @param name what office programs and viewers know it by
     * @param files a file for each cut; the regular one stands in for those that are missing
     * @throws java.util.NoSuchElementException when the regular one is missing
     */
    public FontFamily(String name, Map<FontFile.Cut, FontFile> files) {
        if (!files.containsKey(FontFile.Cut.REGULAR)) {
            throw new NoSuchElementException("A family has a regular cut.");
        }
        this.name = name;
        this.files = new EnumMap<>(files);
    }

    /** @return what office programs and viewers know it by */
    public String name() {
        return name;
    }

    /** @return its name as style sheets quote it, without what could end the quotation */
    public String quoted() {
        return "'" + name.replaceAll("[^\\p{L}\\p{N} _-]", "") + "'";
    }

    /** @return what style sheets call {@code font-family}: the family, and what stands in for it so that no text moves */
    public String stack() {
        return this == HOUSE ? TWINS : quoted() + ", " + TWINS;
    }

    /** @return the file with the letters of this cut */
    public FontFile file(FontFile.Cut cut) {
        return files.getOrDefault(cut, files.get(FontFile.Cut.REGULAR));
    }
}
