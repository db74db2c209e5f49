/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.Optional;

import fi.polku.model.experience.Journey;
import fi.polku.picture.journey.CurvePage;
import fi.polku.picture.scene.Scene;

/** The emotions of a journey by themselves: the curves of all its personas over its stages. */
public final class EmotionCurves {

    private EmotionCurves() {
    }

    /**
     * @param journey any journey, half-built ones included
     * @param options language and filter; the words at the curve are those of the filter's persona, or of the main one
     * @return the picture, the same for the same journey and options; empty when the journey tells of no emotion
     */
    public static Optional<Scene> of(Journey journey, PictureOptions options) {
        return new CurvePage(journey, options).scene();
    }
}
