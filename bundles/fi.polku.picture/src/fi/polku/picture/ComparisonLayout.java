/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.Optional;

import fi.polku.model.experience.Journey;
import fi.polku.picture.layout.EmotionScale;
import fi.polku.picture.scene.Scene;

/**
 * A journey as it is with the journey as it should be over it, laid out.
 *
 * @param now the journey as it is
 * @param future the journey as it should be
 * @param scene the picture
 * @param emotions heights on the emotion curves, which share one scale; empty when they aren't drawn
 */
public record ComparisonLayout(Journey now, Journey future, Scene scene, Optional<EmotionScale> emotions)
        implements PictureLayout {
}
