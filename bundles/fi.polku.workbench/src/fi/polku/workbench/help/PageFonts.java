/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** What pages are written in: the fonts of the Studio's dialogs and texts. */
final class PageFonts {

    private static final float[] HEADINGS = {1.7f, 1.35f, 1.15f};

    private final Control shown;
    private final LocalResourceManager fonts;

    /** @param shown shows the pages; the fonts go with it */
    PageFonts(Control shown) {
        this.shown = shown;
        fonts = new LocalResourceManager(JFaceResources.getResources(), shown);
    }

    /** @param style {@link SWT#BOLD} and {@link SWT#ITALIC}, or nothing of both */
    StyleRange plain(int style) {
        return new StyleRange(0, 0, null, null, style);
    }

    StyleRange code(int style) {
        int points = JFaceResources.getDialogFontDescriptor().getFontData()[0].getHeight();
        return range(fonts.create(JFaceResources.getTextFontDescriptor().setHeight(points).setStyle(style)));
    }

    /** @param level from 1 */
    StyleRange heading(int level) {
        FontDescriptor dialog = JFaceResources.getDialogFontDescriptor();
        float size = HEADINGS[Math.min(level, HEADINGS.length) - 1];
        int points = Math.round(dialog.getFontData()[0].getHeight() * size);
        return range(fonts.create(dialog.setHeight(points).setStyle(SWT.BOLD)));
    }

    /** Makes letters those of a link; its colour is the theme's. */
    void link(StyleRange looks) {
        looks.underline = true;
        looks.underlineStyle = SWT.UNDERLINE_LINK;
        looks.foreground = JFaceColors.getHyperlinkText(shown.getDisplay());
    }

    private static StyleRange range(Font font) {
        StyleRange range = new StyleRange();
        range.font = font;
        return range;
    }

    /** How wide the letters are at most. */
    int width(String letters) {
        GC gc = new GC(shown);
        try {
            gc.setFont(JFaceResources.getTextFont());
            return gc.textExtent(letters).x;
        } finally {
            gc.dispose();
        }
    }
}
