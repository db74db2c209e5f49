/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import org.eclipse.swt.graphics.Color;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;

/** Colours of what is drawn over a picture. They go with its paper, which is light in every theme. */
public final class Ink {

    /** What is selected, and where something will go. */
    public static final Color SELECTED = of(Palette.BLUE);
    /** The halo that sets a selection off from what is around it. */
    public static final Color PAPER = of(Palette.PAPER);
    /** What is typed on paper. */
    public static final Color TEXT = of(Palette.INK);

    /** What is around the paper. */
    public static final Color GROUND = of(Palette.PAPER);

    private Ink() {
    }

    private static Color of(Colour colour) {
        return new Color(colour.rgb() >> 16 & 0xFF, colour.rgb() >> 8 & 0xFF, colour.rgb() & 0xFF);
    }
}
