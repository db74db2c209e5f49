/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import fi.polku.diagram.document.DiagramPreferences;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Theme;
import fi.polku.picture.theme.Themes;

/** Colours of diagrams on the screen: of their pictures, and of what is drawn over them. */
public final class Ink {

    private static final Theme DARK = Themes.shipped().stream().filter(one -> one.name().equals("dark")).findFirst()
            .orElseThrow();
    /** Brightness of a window, from 0 to 1, below which it is a dark one. */
    private static final float DUSK = 0.5f;

    private static Theme theme = Theme.LIGHT;

    private Ink() {
    }

    /**
     * Diagrams that are opened from now on are dark where the window is, or else light as exported pictures are, whichever the
     * user wants.
     */
    public static void follow(Shell window) {
        theme = DiagramPreferences.store().getBoolean(DiagramPreferences.FOLLOWS_WINDOW) ? of(window) : Theme.LIGHT;
    }

    /** @return the colours of charts that are a part of the window rather than a page to be exported: dark where it is */
    public static Theme of(Shell window) {
        return window.getBackground().getRGB().getHSB()[2] < DUSK ? DARK : Theme.LIGHT;
    }

    /** Keeps the window's theme off what lies on paper, or has other colours of pictures. */
    public static void keepUnstyled(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", true);
    }

    /** @return the colours that pictures have on the screen */
    public static Theme theme() {
        return theme;
    }

    /** @return of what is selected, and where something will go */
    public static Color selected() {
        return of(Role.MAIN);
    }

    /** @return of the ground, and of the halo that sets a selection off from what is around it */
    public static Color paper() {
        return of(Role.PAPER);
    }

    /** @return of what is typed on paper */
    public static Color text() {
        return of(Role.INK);
    }

    private static Color of(Role role) {
        return of(theme.colour(role));
    }

    /** @return a colour of pictures as the screen has it */
    public static Color of(Colour colour) {
        return new Color(colour.rgb() >> 16 & 0xFF, colour.rgb() >> 8 & 0xFF, colour.rgb() & 0xFF);
    }
}
