/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;

/**
 * A weak customer touchpoint with a weak employee moment behind it: what staff goes through there is the place to begin. The
 * CX wheel steers and the EX wheel drives (Korkiakoski &amp; Karhinen 2019).
 *
 * @param touchpoint what the customer meets
 * @param strength how good it is, 0 … below {@value #WEAK}
 * @param moment the employee moment that makes it work
 * @param momentStrength how good that is, 0 … below {@value #WEAK}
 */
public record WeakLink(Touchpoint touchpoint, double strength, Touchpoint moment, double momentStrength) {

    /** Touchpoints below this strength are weak: the worse half of what is possible. */
    public static final double WEAK = 50;

    /**
     * @param model any model
     * @return every weak pair, journey by journey
     */
    public static List<WeakLink> of(ExperienceModel model) {
        return model.getJourneys().stream().flatMap(journey -> Touchpoints.of(journey).stream())
                .flatMap(WeakLink::behind).toList();
    }

    private static Stream<WeakLink> behind(Touchpoint touchpoint) {
        double strength = strength(touchpoint).orElse(WEAK);
        return strength >= WEAK ? Stream.empty() : touchpoint.getEmployeeMoments().stream()
                .map(moment -> new WeakLink(touchpoint, strength, moment, strength(moment).orElse(WEAK)))
                .filter(link -> link.momentStrength < WEAK);
    }

    /**
     * @param touchpoint any touchpoint
     * @return how good it is, 0 … 100: the mean of the normalised newest figures of its metrics and of the observed emotion
     *         of its journey's main persona; empty when nothing is known
     */
    public static OptionalDouble strength(Touchpoint touchpoint) {
        Stream<OptionalDouble> figures = touchpoint.getMeasurements().stream().map(each -> each.getMetric())
                .filter(Objects::nonNull).distinct()
                .map(metric -> Scores.score(metric, Figures.latest(metric, touchpoint).map(Figures::of)
                        .orElseGet(OptionalDouble::empty)));
        OptionalDouble felt = EmotionCurve.at(touchpoint).observed();
        OptionalDouble score = felt.isEmpty() ? felt : OptionalDouble.of(50 * (felt.getAsDouble() + 1));
        return Stream.concat(figures, Stream.of(score)).flatMapToDouble(OptionalDouble::stream).average();
    }
}
