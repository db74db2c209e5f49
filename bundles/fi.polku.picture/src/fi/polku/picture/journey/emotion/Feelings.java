/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.List;
import java.util.OptionalDouble;

import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Touchpoint;

/**
 * What is felt, or what is meant to be felt, in a column.
 *
 * @param touchpoint where; null in a column without one
 * @param value the mean, −1 … +1; empty when none has a valence
 * @param emotions those of the map's persona
 */
record Feelings<E extends Emotion>(Touchpoint touchpoint, OptionalDouble value, List<E> emotions) {

    /** @return whether there is anything to say or to draw */
    boolean isThere() {
        return value.isPresent() || !emotions.isEmpty();
    }
}
