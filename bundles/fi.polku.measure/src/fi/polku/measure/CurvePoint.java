/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.OptionalDouble;

import fi.polku.model.experience.Touchpoint;

/**
 * What is felt at one touchpoint of a journey, on the normalised range of {@link EmotionRange#normalise(double)}.
 *
 * @param touchpoint where it is felt
 * @param target what is meant to be felt: mean of the target emotions, −1 … +1; empty when none has a valence
 * @param observed what is felt: mean of the observed emotions weighted by the number of people behind each (1 when that
 *            isn't known), −1 … +1; empty when none has a valence
 */
public record CurvePoint(Touchpoint touchpoint, OptionalDouble target, OptionalDouble observed) {
}
