/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Cycles;
import fi.polku.rules.Journeys;

/** Which journeys open which others up. */
final class SubJourneys {

    private final Cycles<Journey> cycles;

    SubJourneys(Element top) {
        List<Journey> journeys = top instanceof ExperienceModel model ? model.getJourneys() : List.of();
        Set<Journey> known = new HashSet<>(journeys);
        cycles = new Cycles<>(journeys, journey -> Touchpoints.of(journey).stream().map(Touchpoint::getSubJourney)
                .filter(known::contains).toList());
    }

    /** Whether the sub-journey leads back into the journey that it opens up a touchpoint of. */
    boolean leadBack(Touchpoint touchpoint) {
        Journey whole = Journeys.of(touchpoint);
        return touchpoint.getSubJourney() != null && whole != null && cycles.joins(whole, touchpoint.getSubJourney());
    }
}
