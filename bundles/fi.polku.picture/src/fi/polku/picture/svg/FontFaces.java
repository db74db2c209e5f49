/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.svg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontFamily;
import fi.polku.picture.text.FontFile;

/** The letters of a scene. Those of the house are on every machine or have a twin there; others travel in the picture. */
final class FontFaces {

    private static final String HOUSE = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private final Map<FontFile.Cut, FontFile> carried = new EnumMap<>(FontFile.Cut.class);
    private FontFamily family = FontFamily.HOUSE;

    FontFaces(Scene scene) {
        collect(scene.marks());
    }

    private void collect(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Group group) {
                collect(group.marks());
            } else if (mark instanceof Text text && text.font().family() != FontFamily.HOUSE) {
                family = text.font().family();
                carried.put(text.font().file().cut(), text.font().file());
            }
        }
    }

    /** @return the family of the scene's letters, and what stands in for it */
    String family() {
        return family == FontFamily.HOUSE ? HOUSE : quoted() + ", " + HOUSE;
    }

    /** @return a rule of a style sheet for each font that the picture carries */
    List<String> rules() {
        return carried.values().stream().map(file -> "@font-face{font-family:" + quoted() + ";font-weight:"
                + (file.cut().isBold() ? "bold" : "normal") + ";font-style:" + (file.cut().isItalic() ? "italic" : "normal")
                + ";src:url(" + SvgValue.data("font/ttf", file.open()) + ")}").toList();
    }

    /** A name that could end the quotation or the rule is known by its letters and digits only. */
    private String quoted() {
        return "'" + family.name().replaceAll("[^\\p{L}\\p{N} _-]", "") + "'";
    }
}
