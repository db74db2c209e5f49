/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.svg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontFamily;
import fi.polku.picture.text.FontFile;

/** The letters of a scene. Those of the house are on every machine or have a twin there; others travel in the picture. */
final class FontFaces {

    private final Map<FontFile.Cut, FontFile> carried = new EnumMap<>(FontFile.Cut.class);
    private FontFamily family = FontFamily.HOUSE;

    FontFaces(Scene scene) {
        scene.texts().map(Text::font).filter(font -> font.family() != FontFamily.HOUSE).forEach(font -> {
            family = font.family();
            carried.put(font.file().cut(), font.file());
        });
    }

    /** @return the family of the scene's letters, and what stands in for it */
    String family() {
        return family.stack();
    }

    /** @return a rule of a style sheet for each font that the picture carries */
    List<String> rules() {
        return carried.values().stream().map(file -> "@font-face{font-family:" + family.quoted() + ";font-weight:"
                + (file.cut().isBold() ? "bold" : "normal") + ";font-style:" + (file.cut().isItalic() ? "italic" : "normal")
                + ";src:url(" + SvgValue.data("font/ttf", file.open()) + ")}").toList();
    }
}
