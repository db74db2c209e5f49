/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

import fi.polku.diagram.canvas.Ink;
import fi.polku.diagram.element.EditorFont;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;

/** Letters that ten people can read from a wall, larger than those of the rest of the window by the same measure. */
final class Lettering {

    private static final int BODY = 3;
    private static final int TITLE = 10;

    private final LocalResourceManager fonts;

    /** @param owner the fonts go with it */
    Lettering(Control owner) {
        fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    void body(Control control) {
        control.setFont(font(BODY, SWT.NORMAL));
    }

    void strong(Control control) {
        control.setFont(font(BODY, SWT.BOLD));
    }

    void title(Control control) {
        control.setFont(font(TITLE, SWT.BOLD));
    }

    private Font font(int larger, int style) {
        return fonts.create(FontDescriptor.createFrom(JFaceResources.getFont(EditorFont.ID)).increaseHeight(larger)
                .setStyle(style));
    }

    /** White letters on a colour of the pictures, in light and dark windows alike. */
    static void paint(Control control, Colour ground) {
        control.setData("org.eclipse.e4.ui.css.disabled", true);
        control.setBackground(Ink.of(ground));
        control.setForeground(Ink.of(Palette.PAPER));
    }
}
