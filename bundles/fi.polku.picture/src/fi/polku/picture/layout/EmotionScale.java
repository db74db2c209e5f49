/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.layout;

/**
 * How high an emotion stands, and what an emotion is worth that stands there.
 *
 * @param best y of the best value, +1
 * @param worst y of the worst value, −1; below the best
 */
public record EmotionScale(double best, double worst) {

    /**
     * @param value normalised valence, −1 … +1
     * @return its y
     */
    public double y(double value) {
        return best + (1 - value) / 2 * (worst - best);
    }

    /** @return the normalised valence at this y; that of the nearer end for a y beyond the scale */
    public double value(double y) {
        return Math.max(-1, Math.min(1, 1 - 2 * (y - best) / (worst - best)));
    }
}
