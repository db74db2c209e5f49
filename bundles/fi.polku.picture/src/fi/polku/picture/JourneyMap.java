/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import fi.polku.model.experience.Journey;
import fi.polku.picture.journey.MapPage;
import fi.polku.picture.scene.Scene;

/** Lays out a journey as a map to hang on a wall: its stages as columns, what happens and is felt there as rows. */
public final class JourneyMap {

    private JourneyMap() {
    }

    /**
     * @param journey any journey, half-built ones included
     * @param options language and findings
     * @return the map, the same for the same journey and options
     */
    public static Scene of(Journey journey, PictureOptions options) {
        return new MapPage(journey, options).scene();
    }
}
