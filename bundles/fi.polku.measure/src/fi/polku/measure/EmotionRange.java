/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Scale;

/**
 * The scale in force for an emotion's valence.
 *
 * @param minimum the negative end; finite
 * @param neutral the valence that is neither good nor bad; between the ends
 * @param maximum the positive end; finite and above the minimum
 */
public record EmotionRange(double minimum, double neutral, double maximum) {

    /** −3 … +3 with neutral 0, which holds where nothing else is declared. */
    public static final EmotionRange STANDARD = new EmotionRange(-3, 0, 3);

    /** @throws IllegalArgumentException when the numbers are no range with a neutral point in it */
    public EmotionRange {
        if (!(minimum < maximum && minimum <= neutral && neutral <= maximum && Double.isFinite(maximum - minimum))) {
            throw new IllegalArgumentException("No range: " + minimum + ", " + neutral + ", " + maximum);
        }
    }

    /**
     * @param emotion any emotion, in a model or not
     * @return the emotion's own scale, else the model's default emotion scale, else {@link #STANDARD}; a scale whose ends
     *         are no range (maximum not above minimum, or no numbers) counts as none, and a neutral point that is not
     *         declared or lies outside counts as the middle
     */
    public static EmotionRange of(Emotion emotion) {
        return UsableScale.of(emotion.getScale())
                .or(() -> UsableScale.of(defaultScale(emotion)))
                .map(scale -> new EmotionRange(scale.minimum(), scale.neutral(), scale.maximum()))
                .orElse(STANDARD);
    }

    private static Scale defaultScale(Emotion emotion) {
        return EcoreUtil.getRootContainer(emotion) instanceof ExperienceModel model ? model.getEmotionScale() : null;
    }

    /**
     * Makes valences of different scales comparable: linear from the minimum (−1) to neutral (0) and from there to the
     * maximum (+1).
     *
     * @param valence a valence on this range; beyond an end it counts as that end
     * @return −1 … +1; NaN for NaN
     */
    public double normalise(double valence) {
        double distance = valence - neutral;
        double reach = distance < 0 ? neutral - minimum : maximum - neutral;
        return distance == 0 || reach == 0 ? 0 : Math.max(-1, Math.min(1, distance / reach));
    }
}
