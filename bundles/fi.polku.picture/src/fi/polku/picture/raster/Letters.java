/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontFile;
import fi.polku.picture.text.Recent;

/**
 * Draws texts with the shipped fonts; characters that these lack come from the machine's own sans serif. Letters of the
 * shipped fonts are drawn as shapes, so that they stand exactly where they should at every scale.
 */
public final class Letters {

    /** Shapes are made at this size, which leaves nothing to see of the font's own rounding. */
    private static final float SIZE = 128;
    /** How far a curve may be off when it is drawn as short straight lines, in pixels. */
    private static final double FLATNESS = 0.08;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int REMEMBERED = 8192;
    private static final Recent<Word, Drawn> DRAWN = new Recent<>(REMEMBERED, Letters::make);
    private static final Map<FontFile, Font> FONTS = new ConcurrentHashMap<>();

    /** @param pixels the type size in the image at the most, a power of two */
    private record Word(String text, FontFile file, int pixels) {

        static Word of(Text text, double scale) {
            int pixels = Integer.highestOneBit(Math.max(1, (int) Math.ceil(text.font().size() * scale) - 1)) << 1;
            return new Word(text.text(), text.font().file(), pixels);
        }
    }

    /** @param outline the letters at the size that all are made at; null when not all of them have a shape */
    private record Drawn(TextLayout layout, Shape outline) {
    }

    private Letters() {
    }

    static void draw(Text text, Graphics2D graphics, double pixelsPerPoint) {
        if (text.text().isEmpty()) {
            return;
        }
        Drawn drawn = DRAWN.of(Word.of(text, pixelsPerPoint));
        AffineTransform before = graphics.getTransform();
        graphics.transform(place(text, drawn.layout()));
        if (drawn.outline() == null) {
            drawn.layout().draw(graphics, 0, 0);
        } else {
            graphics.fill(drawn.outline());
        }
        graphics.setTransform(before);
    }

    /**
     * @param text one that isn't empty
     * @return the letters as a shape at their place in the scene, those of other fonts with their curves; a letter that
     *         no font has a shape of, as of many emoji, is a box with its name
     */
    public static Shape outline(Text text) {
        TextLayout layout = DRAWN.of(Word.of(text, 1)).layout();
        return layout.getOutline(place(text, layout));
    }

    private static AffineTransform place(Text text, TextLayout layout) {
        double scale = text.font().size() / SIZE;
        double advance = layout.getAdvance() * scale;
        // What another font draws wider than was measured is made to fit; the rest keeps its shape.
        double squeeze = advance > text.width() + 1 ? text.width() / advance : 1;
        double room = text.width() - advance * squeeze;
        double left = switch (text.anchor()) {
            case START -> text.left();
            case MIDDLE -> text.left() + room / 2;
            case END -> text.left() + room;
        };
        return new AffineTransform(scale * squeeze, 0, 0, scale, left, text.baseline());
    }

    private static Drawn make(Word word) {
        Font font = FONTS.computeIfAbsent(word.file(), Letters::load);
        String text = word.text();
        if (font.canDisplayUpTo(text) < 0) {
            TextLayout layout = new TextLayout(text, font, CONTEXT);
            Path2D outline = new Path2D.Double();
            outline.append(layout.getOutline(null).getPathIterator(null, FLATNESS * SIZE / word.pixels()), false);
            return new Drawn(layout, outline);
        }
        Font fallback = new Font(Font.SANS_SERIF, style(word.file().cut()), 1).deriveFont(SIZE);
        return new Drawn(new MixedLetters(font, fallback, CONTEXT).layout(text), null);
    }

    private static int style(FontFile.Cut cut) {
        return switch (cut) {
            case REGULAR -> Font.PLAIN;
            case BOLD -> Font.BOLD;
            case ITALIC -> Font.ITALIC;
            case BOLD_ITALIC -> Font.BOLD | Font.ITALIC;
        };
    }

    /** @return whether the letters of a font file can be drawn */
    public static boolean canDraw(FontFile file) {
        try (InputStream in = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).getNumGlyphs() > 0;
        } catch (IOException | FontFormatException broken) {
            return false;
        }
    }

    private static Font load(FontFile file) {
        try (InputStream in = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont(Map.of(TextAttribute.SIZE, SIZE, TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("A font that could be measured can't be drawn.", e);
        }
    }
}
