/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

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
                || emotion.getPersona() == main.get(), EmotionRange.usual(touchpoint));
    }

    private static Optional<Persona> mainPersona(Journey journey) {
        return journey.getPersonas().stream().findFirst();
    }

    private static EmotionCurve of(Journey journey, Predicate<Emotion> felt) {
        EmotionRange usual = EmotionRange.usual(journey);
        List<CurvePoint> points = new ArrayList<>();
        for (Touchpoint touchpoint : Touchpoints.of(journey)) {
            points.add(point(touchpoint, felt, usual));
        }
        return new EmotionCurve(points);
    }

    private static CurvePoint point(Touchpoint touchpoint, Predicate<Emotion> felt, EmotionRange usual) {
        Map<Double, Double> observed = valences(touchpoint.getObservedEmotions(), felt, EmotionCurve::people, usual);
        Map<Double, Double> target = valences(touchpoint.getTargetEmotions(), felt, emotion -> 1, usual);
        return new CurvePoint(touchpoint, mean(target),
                observed.isEmpty() ? Optional.empty() : Optional.of(Spread.of(observed)));
    }

    private static double people(ObservedEmotion emotion) {
        return emotion.getSampleSize() == null ? 1 : Math.max(1, emotion.getSampleSize());
    }

    private static <E extends Emotion> Map<Double, Double> valences(Collection<E> emotions, Predicate<Emotion> felt,
            ToDoubleFunction<E> weight, EmotionRange usual) {
        Map<Double, Double> weights = new TreeMap<>();
        for (E emotion : emotions) {
            Double valence = emotion.getValence();
            if (valence != null && !valence.isNaN() && felt.test(emotion)) {
                double height = EmotionRange.of(emotion, usual).normalise(valence);
                weights.merge(height, weight.applyAsDouble(emotion), Double::sum);
            }
        }
        return weights;
    }

    private static OptionalDouble mean(Map<Double, Double> weights) {
        if (weights.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = weights.entrySet().stream().mapToDouble(valence -> valence.getKey() * valence.getValue()).sum();
        double whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return whole > 0 ? OptionalDouble.of(sum / whole) : OptionalDouble.empty();
    }

    /** @return the points by their touchpoints */
    public Map<Touchpoint, CurvePoint> byTouchpoint() {
        return points.stream().collect(Collectors.toMap(CurvePoint::touchpoint, Function.identity()));
    }

    /** @return the point with the highest observed value, the first of several; empty when nothing is observed */
    public Optional<CurvePoint> observedPeak() {
        return first(CurvePoint::observed, (one, other) -> Double.compare(one, other) > 0);
    }

    /** @return the point with the lowest observed value, the first of several; empty when nothing is observed */
    public Optional<CurvePoint> observedTrough() {
        return first(CurvePoint::observed, (one, other) -> Double.compare(one, other) < 0);
    }

    /** @return the last point with an observed value; empty when nothing is observed */
    public Optional<CurvePoint> observedEnd() {
        return last(CurvePoint::observed);
    }

    /** @return the point with the highest target value, the first of several; empty when there is no target */
    public Optional<CurvePoint> targetPeak() {
        return first(CurvePoint::target, (one, other) -> Double.compare(one, other) > 0);
    }

    /** @return the last point with a target value; empty when there is no target */
    public Optional<CurvePoint> targetEnd() {
        return last(CurvePoint::target);
    }

    /** The first of those points before which, by their values, none should come. */
    private Optional<CurvePoint> first(Function<CurvePoint, OptionalDouble> value, DoubleOrder before) {
        CurvePoint first = null;
        for (CurvePoint point : points) {
            OptionalDouble its = value.apply(point);
            if (its.isPresent() && (first == null || before.holds(its.getAsDouble(), value.apply(first).getAsDouble()))) {
                first = point;
            }
        }
        return Optional.ofNullable(first);
    }

    private Optional<CurvePoint> last(Function<CurvePoint, OptionalDouble> value) {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (value.apply(points.get(i)).isPresent()) {
                return Optional.of(points.get(i));
            }
        }
        return Optional.empty();
    }

    private interface DoubleOrder {

        boolean holds(double one, double other);
    }
}
