/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

/**
 * A picture in the picture, such as a logo.
 *
 * @param bounds where it is; it is stretched to fill it
 * @param bitmap what is shown
 * @param description what it shows, for people who can't see it
 */
public record Image(Rect bounds, Bitmap bitmap, String description) implements Mark {

    @Override
    public Image moved(double dx, double dy) {
        return new Image(bounds.moved(dx, dy), bitmap, description);
    }
}
