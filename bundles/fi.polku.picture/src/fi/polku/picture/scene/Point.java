/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

/**
 * A place in a scene.
 *
 * @param x points from the left edge
 * @param y points from the upper edge
 */
public record Point(double x, double y) {

    /** @return the point this far to the right and down */
    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
