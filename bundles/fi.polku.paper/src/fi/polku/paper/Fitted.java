/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import java.util.Optional;

import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;

/**
 * A picture as it stands on its page.
 *
 * @param scene the picture, with more room around it where its page has another shape
 * @param scale points on the page for one point of the scene, above 0
 */
public record Fitted(Scene scene, double scale) {

    /** How far lines and letters reach out of the bounds of their marks, in points of the scene. */
    private static final double HAIR = 3;

    /** @return the picture as large as the page lets it be, in the middle; as large as it is when no page is asked for */
    public static Fitted to(ExportSettings settings, Scene scene) {
        return settings.page().map(page -> on(page.turnedFor(scene.width(), scene.height()), scene))
                .orElse(new Fitted(scene, 1));
    }

    private static Fitted on(PageSize page, Scene scene) {
        double scale = Math.min(page.width() / scene.width(), page.height() / scene.height());
        double width = page.width() / scale;
        double height = page.height() / scale;
        return new Fitted(new Scene(width, height, scene.title(), scene.description(), scene.language(), scene.background(),
                Mark.moved(scene.marks(), (width - scene.width()) / 2, (height - scene.height()) / 2)), scale);
    }

    /** @return width of the page in points */
    public double width() {
        return scene.width() * scale;
    }

    /** @return height of the page in points */
    public double height() {
        return scene.height() * scale;
    }

    /** @return how the page is cut into sheets; empty when one of them holds it whole */
    public Optional<Tiling.Cut> cut(Tiling tiling) {
        return tiling.holds(width(), height()) ? Optional.empty() : Optional.of(tiling.on(width(), height(), ink()));
    }

    /** @return the part of the page on which something stands, in points; the whole page when it is empty */
    private Rect ink() {
        Rect page = new Rect(0, 0, width(), height());
        return scene.marks().stream().map(Mark::bounds).reduce(Rect::union).map(it -> it.inset(-HAIR))
                .map(it -> new Rect(it.x() * scale, it.y() * scale, it.width() * scale, it.height() * scale))
                .map(page::intersection).orElse(page);
    }
}
