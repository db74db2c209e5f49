/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.util.HashMap;
import java.util.Map;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontFamily;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.text.Measure;

/**
 * Sets the texts of a picture in other letters without giving them more room. Letters that run wider in all are set smaller
 * throughout, each cut and size alike, so that equals stay equals; the few texts that are too wide even then are set
 * smaller still.
 */
final class Lettering {

    private final FontFamily family;
    private final Map<FontStyle, Widths> widths = new HashMap<>();

    /** How wide all texts of a style are. */
    private static final class Widths {
        private double before;
        private double now;
    }

    Lettering(FontFamily family, Scene scene) {
        this.family = family;
        if (family != FontFamily.HOUSE) {
            scene.texts().forEach(this::measure);
        }
    }

    private void measure(Text text) {
        Widths all = widths.computeIfAbsent(text.font(), style -> new Widths());
        all.before += text.width();
        all.now += Measure.width(text.text(), other(text.font(), 1));
    }

    Text of(Text text, Colour colour) {
        if (family == FontFamily.HOUSE) {
            return new Text(text.x(), text.baseline(), text.text(), text.font(), colour, text.anchor(), text.width());
        }
        Widths all = widths.get(text.font());
        FontStyle font = other(text.font(), all.now > all.before ? all.before / all.now : 1);
        double width = Measure.width(text.text(), font);
        if (width > text.width()) {
            font = other(font, text.width() / width);
            width = text.width();
        }
        return new Text(text.x(), text.baseline(), text.text(), font, colour, text.anchor(), width);
    }

    private FontStyle other(FontStyle font, double scale) {
        return new FontStyle(font.size() * scale, font.bold(), font.italic(), family);
    }
}
