/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.OptionalDouble;

import fi.polku.model.experience.Direction;
import fi.polku.model.experience.Metric;

/**
 * What became of a figure from one measurement to the next. That something became better or worse is claimed only where the
 * interval of the difference leaves 0 out; it is made of the two figures' intervals (MOVER, Zou &amp; Donner 2008), which
 * for shares is Newcombe's (1998, method 10) and for net shares the usual one of two standard errors.
 *
 * @param difference the later figure minus the earlier one
 * @param low lower end of the difference's interval of 95 %; empty when one of the figures has no interval
 * @param high upper end; empty when there is no lower one
 * @param verdict what can be said
 */
public record Change(double difference, OptionalDouble low, OptionalDouble high, Verdict verdict) {

    /** What can be said about a change. */
    public enum Verdict {

        /** Significantly better. */
        BETTER,

        /** Significantly worse. */
        WORSE,

        /** The difference may be chance. */
        MAY_BE_CHANCE,

        /** At least one figure has no interval, so that nothing can be said. */
        NOT_KNOWN
    }

    /**
     * @param metric says which direction is better; null for the higher one
     * @param before earlier figure; must have a value
     * @param after later figure; must have a value
     * @return the difference and what can be said about it
     * @throws java.util.NoSuchElementException when one of them has no value
     */
    public static Change between(Metric metric, Estimate before, Estimate after) {
        double earlier = before.value().orElseThrow();
        double later = after.value().orElseThrow();
        double difference = later - earlier;
        if (before.interval().isEmpty() || after.interval().isEmpty()) {
            return new Change(difference, OptionalDouble.empty(), OptionalDouble.empty(), Verdict.NOT_KNOWN);
        }
        Interval first = before.interval().get();
        Interval second = after.interval().get();
        double low = difference - Math.hypot(second.below(later), first.above(earlier));
        double high = difference + Math.hypot(second.above(later), first.below(earlier));
        boolean lowerIsBetter = metric != null && metric.getDirection() == Direction.LOWER_IS_BETTER;
        Verdict verdict = low <= 0 && high >= 0 ? Verdict.MAY_BE_CHANCE
                : low > 0 != lowerIsBetter ? Verdict.BETTER : Verdict.WORSE;
        return new Change(difference, OptionalDouble.of(low), OptionalDouble.of(high), verdict);
    }
}
