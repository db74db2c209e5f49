/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Phase;
import fi.polku.rules.Finding;

/** Adds the working day to an employment. */
final class EverydayMomentFix extends FixOn<Journey> {

    EverydayMomentFix() {
        super("polku/everyday-moment", Journey.class);
    }

    @Override
    Stream<Proposal> propose(Journey journey, Finding finding) {
        Party employer = Owners.deliverer(journey);
        return employer == null ? Stream.empty() : Stream.of(clear("everyday-moment", change -> NewStep.add(journey,
                Map.of(Phase.CORE, List.of(KeyMomentsFix.moment(journey, KeyMoment.EVERYDAY, employer))), change)));
    }
}
