/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GraphicAttribute;
import java.awt.font.ShapeGraphicAttribute;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.text.Measure;

/** Lays out a text of which one font lacks letters: with those of another, or else with a {@link NamedBox} each. */
final class MixedLetters {

    private static final char REPLACED = '\uFFFC';

    private final Font first;
    private final Font second;
    private final FontRenderContext context;
    private final StringBuilder shown = new StringBuilder();
    /** The font of each character, or the shape that takes its place. */
    private final List<Object> looks = new ArrayList<>();

    /** @param second has the letters that the first font lacks, if any has; as large as that */
    MixedLetters(Font first, Font second, FontRenderContext context) {
        this.first = first;
        this.second = second;
        this.context = context;
    }

    /** @param text one that isn't empty; a letter that neither font has is dropped when it takes no room */
    TextLayout layout(String text) {
        text.codePoints().forEach(this::add);
        if (looks.isEmpty()) {
            add(' ');
        }
        AttributedString mixed = new AttributedString(shown.toString());
        for (int i = 0; i < looks.size(); i++) {
            mixed.addAttribute(looks.get(i) instanceof Font ? TextAttribute.FONT : TextAttribute.CHAR_REPLACEMENT,
                    looks.get(i), i, i + 1);
        }
        return new TextLayout(mixed.getIterator(), context);
    }

    private void add(int letter) {
        Font font = first.canDisplay(letter) ? first : second;
        if (isDrawnBy(font, letter)) {
            shown.appendCodePoint(letter);
            for (int i = 0; i < Character.charCount(letter); i++) {
                looks.add(font);
            }
        } else if (!Measure.takesNoRoom(letter)) {
            shown.append(REPLACED);
            looks.add(new ShapeGraphicAttribute(NamedBox.of(letter, first, context), GraphicAttribute.ROMAN_BASELINE,
                    ShapeGraphicAttribute.FILL));
        }
    }

    /** Letters that are small pictures in their font can be displayed, but have no outline. */
    private boolean isDrawnBy(Font font, int letter) {
        return font.canDisplay(letter) && (Measure.takesNoRoom(letter) || Character.isSpaceChar(letter)
                || !font.createGlyphVector(context, Character.toChars(letter)).getOutline().getBounds2D().isEmpty());
    }
}
