/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

/**
 * A rectangle, with rounded corners if wanted. A circle is a square whose radius is half its side.
 *
 * @param bounds where it is
 * @param radius radius of the corners, 0 for sharp ones
 * @param fill colour inside, or null for none
 * @param pen line around, or null for none
 */
public record Box(Rect bounds, double radius, Colour fill, Pen pen) implements Mark {

    @Override
    public Box moved(double dx, double dy) {
        return new Box(bounds.moved(dx, dy), radius, fill, pen);
    }
}
