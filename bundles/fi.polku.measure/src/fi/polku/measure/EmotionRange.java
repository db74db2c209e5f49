/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
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
        return of(emotion.getScale(), () -> usual(emotion));
    }

    /** @return the range of every emotion in a model that names no scale of its own */
    public static EmotionRange in(ExperienceModel model) {
        return usual(model);
    }

    /** In force where an emotion inside the model of this element has no scale of its own. */
    static EmotionRange usual(EObject element) {
        return of(defaultScale(element), () -> STANDARD);
    }

    /** @param usual tells the one in force for an emotion without a usable scale */
    static EmotionRange of(Emotion emotion, EmotionRange usual) {
        return of(emotion.getScale(), () -> usual);
    }

    private static EmotionRange of(Scale declared, Supplier<EmotionRange> otherwise) {
        Optional<UsableScale> usable = UsableScale.of(declared);
        return usable.isEmpty() ? otherwise.get()
                : new EmotionRange(usable.get().minimum(), usable.get().neutral(), usable.get().maximum());
    }

    private static Scale defaultScale(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof ExperienceModel model ? model.getEmotionScale() : null;
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

    /**
     * The way back from {@link #normalise(double)}, for a curve that is drawn by hand.
     *
     * @param emotion whose scale is in force
     * @param height −1 … +1; beyond an end it counts as that end
     * @return the valence there, on the nearest step that the scale declares, else rounded to about a fiftieth of the range
     */
    public static double valence(Emotion emotion, double height) {
        EmotionRange range = of(emotion);
        double exact = range.exact(height);
        Double step = Stream.of(Optional.ofNullable(emotion.getScale()), Optional.ofNullable(defaultScale(emotion)))
                .flatMap(Optional::stream).filter(scale -> UsableScale.of(scale).isPresent()).findFirst()
                .map(Scale::getStep).orElse(null);
        if (step != null && step > 0 && step <= range.maximum - range.minimum) {
            BigDecimal steps = BigDecimal.valueOf(Math.rint((exact - range.minimum) / step));
            double there = BigDecimal.valueOf(range.minimum).add(steps.multiply(BigDecimal.valueOf(step))).doubleValue();
            return Math.max(range.minimum, Math.min(range.maximum, there));
        }
        int decimals = 1 - (int) Math.floor(Math.log10((range.maximum - range.minimum) / 4));
        double rounded = BigDecimal.valueOf(exact).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
        return Math.max(range.minimum, Math.min(range.maximum, rounded));
    }

    private double exact(double height) {
        return height < 0 ? neutral + Math.max(-1, height) * (neutral - minimum)
                : neutral + Math.min(1, height) * (maximum - neutral);
    }
}
