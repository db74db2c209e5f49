/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width its width in points, above 0
 * @param dashes lengths of dashes and gaps in turn; empty for an unbroken line
 */
public record Pen(Colour colour, double width, List<Double> dashes) {

    public Pen {
        dashes = List.copyOf(dashes);
    }

    /** @return a pen that draws an unbroken line */
    public static Pen solid(Colour colour, double width) {
        return new Pen(colour, width, List.of());
    }
}
