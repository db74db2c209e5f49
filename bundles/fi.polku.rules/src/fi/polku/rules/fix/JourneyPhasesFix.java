/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;

/**
 * Adds what every service has: somebody hears of it, gets it, and talks about it. A core is added only where it is certain
 * who delivers.
 */
final class JourneyPhasesFix extends FixOn<Journey> {

    JourneyPhasesFix() {
        super("polku/journey-phases", Journey.class);
    }

    @Override
    Stream<Proposal> propose(Journey journey, Finding finding) {
        Set<Phase> missing = EnumSet.allOf(Phase.class);
        journey.getStages().stream().filter(stage -> !Touchpoints.of(stage).isEmpty())
                .forEach(stage -> missing.remove(stage.getPhase()));
        Party deliverer = Owners.deliverer(journey);
        return deliverer == null && missing.contains(Phase.CORE) ? Stream.empty()
                : Stream.of(clear("journey-phases", change -> NewStep.add(journey, missing.stream().collect(
                        Collectors.toMap(phase -> phase, phase -> List.of(step(journey, phase, deliverer)))), change),
                        List.copyOf(missing)));
    }

    private static Touchpoint step(Journey journey, Phase phase, Party deliverer) {
        String key = (journey.getKind() == JourneyKind.EMPLOYEE ? "employee." : "customer.") + phase.getLiteral();
        return NewStep.of(Names.made(journey, key), Names.made(journey, key + ".goal"), switch (phase) {
            case PRE -> Control.EXTERNAL;
            case CORE -> Control.OWN;
            case POST -> Control.CUSTOMER;
        }, phase == Phase.CORE ? deliverer : null);
    }
}
