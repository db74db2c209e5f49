/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import fi.polku.picture.scene.Rect;

/**
 * Where a picture goes on its slide.
 *
 * @param scale size on the slide of one point of the picture
 * @param dx way from the slide's left edge to the picture's, in points
 * @param dy way from the slide's upper edge to the picture's, in points
 */
record Placing(double scale, double dx, double dy) {

    double x(double x) {
        return x * scale + dx;
    }

    double y(double y) {
        return y * scale + dy;
    }

    Rect of(Rect bounds) {
        return new Rect(x(bounds.x()), y(bounds.y()), bounds.width() * scale, bounds.height() * scale);
    }
}
