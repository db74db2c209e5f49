/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;

/**
 * The emotions of one persona over a journey, target and observed. Its strongest moments and its end make the memory of
 * the whole (peak–end rule, Kahneman): so design the peaks, and end well.
 *
 * @param points one for every touchpoint of the journey, in order, also where no emotion is known; unmodifiable
 */
public record EmotionCurve(List<CurvePoint> points) {

    /** Copies the points. */
    public EmotionCurve {
        points = List.copyOf(points);
    }

    /**
     * @param journey any journey
     * @return the curve of the journey's main persona; of everybody's emotions when the journey has no persona
     */
    public static EmotionCurve of(Journey journey) {
        return mainPersona(journey).map(persona -> of(journey, persona)).orElseGet(() -> of(journey, emotion -> true));
    }

    /**
     * @param journey any journey
     * @param persona whose curve it is
     * @return the curve of that persona's emotions; an emotion without a persona belongs to the journey's main persona, or
     *         to everyone when the journey has none
     */
    public static EmotionCurve of(Journey journey, Persona persona) {
        boolean alsoUnassigned = mainPersona(journey).map(main -> main == persona).orElse(true);
        return of(journey, emotion -> emotion.getPersona() == persona || alsoUnassigned && emotion.getPersona() == null);
    }

    /** The point of one touchpoint on its journey's curve. */
    static CurvePoint at(Touchpoint touchpoint) {
        Optional<Persona> main = Touchpoints.journeyOf(touchpoint).flatMap(EmotionCurve::mainPersona);
        return point(touchpoint, emotion -> main.isEmpty() || emotion.getPersona() == null
                || emotion.getPersona() == main.get());
    }

    private static Optional<Persona> mainPersona(Journey journey) {
        return journey.getPersonas().stream().findFirst();
    }

    private static EmotionCurve of(Journey journey, Predicate<Emotion> felt) {
        return new EmotionCurve(Touchpoints.of(journey).stream().map(touchpoint -> point(touchpoint, felt)).toList());
    }

    private static CurvePoint point(Touchpoint touchpoint, Predicate<Emotion> felt) {
        Map<Double, Double> observed = valences(touchpoint.getObservedEmotions(), felt, EmotionCurve::people);
        Map<Double, Double> target = valences(touchpoint.getTargetEmotions(), felt, emotion -> 1);
        return new CurvePoint(touchpoint, mean(target),
                observed.isEmpty() ? Optional.empty() : Optional.of(Spread.of(observed)));
    }

    private static double people(ObservedEmotion emotion) {
        return emotion.getSampleSize() == null ? 1 : Math.max(1, emotion.getSampleSize());
    }

    private static <E extends Emotion> Map<Double, Double> valences(Collection<E> emotions, Predicate<Emotion> felt,
            ToDoubleFunction<E> weight) {
        Map<Double, Double> weights = new TreeMap<>();
        for (E emotion : emotions) {
            Double valence = emotion.getValence();
            if (valence != null && !valence.isNaN() && felt.test(emotion)) {
                weights.merge(EmotionRange.of(emotion).normalise(valence), weight.applyAsDouble(emotion), Double::sum);
            }
        }
        return weights;
    }

    private static OptionalDouble mean(Map<Double, Double> weights) {
        double sum = weights.entrySet().stream().mapToDouble(valence -> valence.getKey() * valence.getValue()).sum();
        double whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return whole > 0 ? OptionalDouble.of(sum / whole) : OptionalDouble.empty();
    }

    /** @return the point with the highest observed value, the first of several; empty when nothing is observed */
    public Optional<CurvePoint> observedPeak() {
        return highest(CurvePoint::observed);
    }

    /** @return the point with the lowest observed value, the first of several; empty when nothing is observed */
    public Optional<CurvePoint> observedTrough() {
        return withValue(CurvePoint::observed).stream().min(byValue(CurvePoint::observed));
    }

    /** @return the last point with an observed value; empty when nothing is observed */
    public Optional<CurvePoint> observedEnd() {
        return last(CurvePoint::observed);
    }

    /** @return the point with the highest target value, the first of several; empty when there is no target */
    public Optional<CurvePoint> targetPeak() {
        return highest(CurvePoint::target);
    }

    /** @return the last point with a target value; empty when there is no target */
    public Optional<CurvePoint> targetEnd() {
        return last(CurvePoint::target);
    }

    private Optional<CurvePoint> highest(Function<CurvePoint, OptionalDouble> value) {
        return withValue(value).stream().min(byValue(value).reversed());
    }

    private Optional<CurvePoint> last(Function<CurvePoint, OptionalDouble> value) {
        return withValue(value).stream().reduce((earlier, later) -> later);
    }

    private List<CurvePoint> withValue(Function<CurvePoint, OptionalDouble> value) {
        return points.stream().filter(point -> value.apply(point).isPresent()).toList();
    }

    private static Comparator<CurvePoint> byValue(Function<CurvePoint, OptionalDouble> value) {
        return Comparator.comparingDouble(point -> value.apply(point).getAsDouble());
    }
}
