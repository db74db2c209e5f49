/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.util.List;

import fi.polku.picture.scene.Bitmap;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;

/**
 * The sign of a team. It stands in the margin below a picture, at the right, where nothing else ever is.
 *
 * @param bitmap what it looks like
 * @param description whose it is
 */
public record Logo(Bitmap bitmap, String description) {

    private static final double HEIGHT = 28;
    private static final double WIDEST = 200;

    /** @return the logo at its place; nothing where a picture has a margin too small for it */
    List<Mark> on(Scene scene) {
        double left = scene.marks().stream().mapToDouble(mark -> mark.bounds().x()).min().orElse(0);
        if (left < Space.MARGIN) {
            return List.of();
        }
        double scale = Math.min(HEIGHT / bitmap.height(), WIDEST / bitmap.width());
        double width = scale * bitmap.width();
        double height = scale * bitmap.height();
        Rect place = new Rect(scene.width() - Space.MARGIN - width, scene.height() - (Space.MARGIN + height) / 2, width, height);
        return List.of(new Group(null, description, "", List.of(new Image(place, bitmap, description))));
    }
}
