/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.graphics.Color;

import fi.polku.diagram.document.DiagramPreferences;
import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Theme;

/** Colours of one diagram on the screen, as long as it is open: of its picture, and of what is drawn over it. */
public final class DiagramInk {

    private static final String KEY = DiagramInk.class.getName();

    private final Theme theme;

    private DiagramInk(Theme theme) {
        this.theme = theme;
    }

    /**
     * Gives a diagram its colours: dark where the window is, or else light as exported pictures are, as the user wants it.
     *
     * @param viewer has its control already
     */
    public static DiagramInk give(EditPartViewer viewer) {
        DiagramInk ink = new DiagramInk(DiagramPreferences.store().getBoolean(DiagramPreferences.FOLLOWS_WINDOW)
                ? Ink.of(viewer.getControl().getShell()) : Theme.LIGHT);
        viewer.setProperty(KEY, ink);
        return ink;
    }

    /** @return the colours that the diagram was given */
    public static DiagramInk of(EditPartViewer viewer) {
        return (DiagramInk) viewer.getProperty(KEY);
    }

    /** @return the colours of the picture */
    public Theme theme() {
        return theme;
    }

    /** @return of what is selected, and where something will go */
    public Color selected() {
        return of(Role.MAIN);
    }

    /** @return of the ground, and of the halo that sets a selection off from what is around it */
    public Color paper() {
        return of(Role.PAPER);
    }

    /** @return of what is typed on paper */
    public Color text() {
        return of(Role.INK);
    }

    private Color of(Role role) {
        return Ink.of(theme.colour(role));
    }
}
