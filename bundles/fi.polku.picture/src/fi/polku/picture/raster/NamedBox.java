/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;

import fi.polku.picture.text.Measure;

/**
 * What stands for a character of which no font at hand has a shape, as of emoji that are small pictures in their font: a
 * box as wide as was measured, in which its name in Unicode stands in small letters, or its number when it has none.
 */
final class NamedBox {

    private static final double ASCENT = 0.8;
    private static final double LINE = 0.04;
    private static final double PADDING = 0.1;

    private NamedBox() {
    }

    /** @return the box on the base line, at the font's size */
    static Shape of(int codePoint, Font font, FontRenderContext context) {
        double em = font.getSize2D();
        Path2D drawn = new Path2D.Double();
        double baseline = 0;
        for (String word : name(codePoint).split(" ")) {
            drawn.append(font.createGlyphVector(context, word).getOutline(0, (float) baseline), false);
            baseline += em;
        }
        Rectangle2D words = drawn.getBounds2D();
        Rectangle2D room = box(PADDING, em);
        double scale = Math.min(room.getWidth() / words.getWidth(), room.getHeight() / words.getHeight());
        AffineTransform intoTheBox = AffineTransform.getTranslateInstance(room.getCenterX(), room.getCenterY());
        intoTheBox.scale(scale, scale);
        intoTheBox.translate(-words.getCenterX(), -words.getCenterY());
        drawn.transform(intoTheBox);
        Rectangle2D edge = box(LINE, em);
        RoundRectangle2D frame = new RoundRectangle2D.Double();
        frame.setRoundRect(edge.getX(), edge.getY(), edge.getWidth(), edge.getHeight(), PADDING * em, PADDING * em);
        drawn.append(new BasicStroke((float) (LINE * em)).createStrokedShape(frame), false);
        return drawn;
    }

    private static Rectangle2D box(double inset, double em) {
        return new Rectangle2D.Double(inset * em, (inset - ASCENT) * em, (Measure.FOREIGN - 2 * inset) * em,
                (1 - 2 * inset) * em);
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    }
}
