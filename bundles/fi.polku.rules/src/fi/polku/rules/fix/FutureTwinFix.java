/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.rules.Finding;

/** Starts the journey as it should be from the journey as it is, or links one that is described already. */
final class FutureTwinFix extends FixOn<Journey> {

    FutureTwinFix() {
        super("polku/future-twin", Journey.class);
    }

    @Override
    Stream<Proposal> propose(Journey journey, Finding finding) {
        List<Journey> twins = InModel.all(journey, Journey.class).map(Journey::getFutureTwin).toList();
        Stream<Proposal> links = InModel.all(journey, Journey.class).filter(other -> other.getState() == JourneyState.FUTURE
                && other.getKind() == journey.getKind() && !twins.contains(other))
                .map(other -> choice(Names.typed(other), "future-twin.link",
                        change -> change.set(journey, Literals.JOURNEY__FUTURE_TWIN, other), other));
        return FutureCopy.isSafe(journey) ? Stream.concat(links, Stream.of(create(journey))) : links;
    }

    private static Proposal create(Journey journey) {
        return choice("create", "future-twin.create", change -> {
            Journey twin = FutureCopy.of(journey);
            change.add(journey.eContainer(), Literals.EXPERIENCE_MODEL__JOURNEYS, twin);
            change.set(journey, Literals.JOURNEY__FUTURE_TWIN, twin);
        });
    }
}
