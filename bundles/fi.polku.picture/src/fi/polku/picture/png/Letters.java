/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontStyle;

/** Draws texts with the shipped fonts; characters that these lack come from the machine's own sans serif. */
final class Letters {

    private enum Cut {
        Regular, Bold, Italic, BoldItalic;

        static Cut of(FontStyle font) {
            return values()[(font.bold() ? 1 : 0) + (font.italic() ? 2 : 0)];
        }
    }

    private final Map<Cut, Font> cuts = new EnumMap<>(Cut.class);
    private final Map<FontStyle, Font> fonts = new HashMap<>();

    void draw(Text text, Graphics2D graphics) {
        if (text.text().isEmpty()) {
            return;
        }
        Font font = fonts.computeIfAbsent(text.font(), this::font);
        TextLayout layout = layout(text, font, graphics.getFontRenderContext());
        // What another font draws wider than was measured is made to fit; the rest keeps its shape.
        double squeeze = layout.getAdvance() > text.width() + 1 ? text.width() / layout.getAdvance() : 1;
        double room = text.width() - layout.getAdvance() * squeeze;
        double left = switch (text.anchor()) {
            case START -> text.left();
            case MIDDLE -> text.left() + room / 2;
            case END -> text.left() + room;
        };
        AffineTransform before = graphics.getTransform();
        graphics.translate(left, text.baseline());
        graphics.scale(squeeze, 1);
        graphics.setColor(Painter.awt(text.colour()));
        layout.draw(graphics, 0, 0);
        graphics.setTransform(before);
    }

    private static TextLayout layout(Text mark, Font font, FontRenderContext context) {
        String text = mark.text();
        if (font.canDisplayUpTo(text) < 0) {
            return new TextLayout(text, font, context);
        }
        AttributedString mixed = new AttributedString(text);
        int style = (mark.font().bold() ? Font.BOLD : 0) + (mark.font().italic() ? Font.ITALIC : 0);
        Font fallback = new Font(Font.SANS_SERIF, style, 1).deriveFont(font.getSize2D());
        for (int i = 0; i < text.length();) {
            int end = i + Character.charCount(text.codePointAt(i));
            mixed.addAttribute(TextAttribute.FONT, font.canDisplay(text.codePointAt(i)) ? font : fallback, i, end);
            i = end;
        }
        return new TextLayout(mixed.getIterator(), context);
    }

    private Font font(FontStyle style) {
        return cuts.computeIfAbsent(Cut.of(style), Letters::load)
                .deriveFont(Map.of(TextAttribute.SIZE, style.size(), TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    private static Font load(Cut cut) {
        String name = "/liberation/LiberationSans-" + cut + ".ttf";
        try (InputStream in = Letters.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing from the class path.");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + name + " can't be read.", e);
        }
    }
}
