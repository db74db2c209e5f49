/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.Influence;

/** Marks the touchpoint that delivers the service as a moment of truth. Clear when the core has only one. */
final class CoreDeliveryFix extends FixOn<Journey> {

    CoreDeliveryFix() {
        super("polku/core-delivery", Journey.class);
    }

    @Override
    Stream<Proposal> propose(Journey journey, Finding finding) {
        List<Touchpoint> core = journey.getStages().stream().filter(stage -> stage.getPhase() == Phase.CORE)
                .flatMap(stage -> Touchpoints.of(stage).stream()).filter(Influence::reaches).toList();
        return core.stream().map(touchpoint -> new Proposal(Names.typed(touchpoint), core.size() == 1,
                new Title("core-delivery", touchpoint),
                change -> change.set(touchpoint, Literals.TOUCHPOINT__MOMENT_OF_TRUTH, true)));
    }
}
