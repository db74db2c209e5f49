/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.function.Predicate;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;

/**
 * How much of a journey is looked after: which of its touchpoints have an owner, figures, and an aim.
 *
 * @param touchpoints the journey's touchpoints, in order
 */
public record Coverage(List<Touchpoint> touchpoints) {

    /** Something that a touchpoint has or lacks. */
    public enum Aspect {

        /** Somebody answers for it. */
        OWNED(touchpoint -> touchpoint.getOwner() != null),

        /** It has been measured. */
        MEASURED(touchpoint -> !touchpoint.getMeasurements().isEmpty()),

        /** It has been measured, or there is a plan to do so. */
        PLANNED(touchpoint -> !touchpoint.getMeasurements().isEmpty() || !touchpoint.getPlans().isEmpty()),

        /** It is said what should be felt there. */
        AIMED(touchpoint -> !touchpoint.getTargetEmotions().isEmpty());

        private final Predicate<Touchpoint> test;

        Aspect(Predicate<Touchpoint> test) {
            this.test = test;
        }
    }

    /** Keeps a copy of the list. */
    public Coverage {
        touchpoints = List.copyOf(touchpoints);
    }

    /** @return that of any journey */
    public static Coverage of(Journey journey) {
        return new Coverage(Touchpoints.of(journey));
    }

    /** @return how many touchpoints have it */
    public int count(Aspect aspect) {
        return (int) touchpoints.stream().filter(aspect.test).count();
    }

    /** @return the touchpoints that lack it, in order */
    public List<Touchpoint> lacking(Aspect aspect) {
        return touchpoints.stream().filter(Predicate.not(aspect.test)).toList();
    }
}
