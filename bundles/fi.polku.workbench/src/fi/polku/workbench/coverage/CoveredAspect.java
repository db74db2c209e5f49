/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.coverage;

import java.util.List;

import fi.polku.measure.Coverage;
import fi.polku.measure.Coverage.Aspect;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;

/**
 * A line of the view: how much of a journey has one thing.
 *
 * @param journey the journey
 * @param aspect the thing
 */
record CoveredAspect(Journey journey, Aspect aspect) {

    /** What the view tells of. */
    static final List<Aspect> SHOWN = List.of(Aspect.OWNED, Aspect.MEASURED, Aspect.AIMED);

    int count() {
        return Coverage.of(journey).count(aspect);
    }

    int of() {
        return Coverage.of(journey).touchpoints().size();
    }

    /** From 0 to 1; 1 for a journey without touchpoints, which lacks nothing. */
    double share() {
        Coverage all = Coverage.of(journey);
        int of = all.touchpoints().size();
        return of == 0 ? 1 : all.count(aspect) / (double) of;
    }

    List<Touchpoint> lacking() {
        return Coverage.of(journey).lacking(aspect);
    }
}
