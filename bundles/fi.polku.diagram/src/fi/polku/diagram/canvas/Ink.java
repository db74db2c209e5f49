/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Theme;
import fi.polku.picture.theme.Themes;

/** Colours of pictures on the screen. */
public final class Ink {

    private static final Theme DARK = Themes.shipped().stream().filter(one -> one.name().equals("dark")).findFirst()
            .orElseThrow();
    /** Brightness of a window, from 0 to 1, below which it is a dark one. */
    private static final float DUSK = 0.5f;

    private Ink() {
    }

    /** @return the pictures' colours that go with a window: dark ones where it is dark */
    public static Theme of(Shell window) {
        return window.getBackground().getRGB().getHSB()[2] < DUSK ? DARK : Theme.LIGHT;
    }

    /** Keeps the window's theme off what lies on paper, or has other colours of pictures. */
    public static void keepUnstyled(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", true);
    }

    /** @return a colour of pictures as the screen has it */
    public static Color of(Colour colour) {
        return new Color(colour.rgb() >> 16 & 0xFF, colour.rgb() >> 8 & 0xFF, colour.rgb() & 0xFF);
    }
}
