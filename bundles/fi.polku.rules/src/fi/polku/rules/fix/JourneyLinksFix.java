/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyState;
import fi.polku.rules.Finding;

/** Puts links between journeys where they belong by the kind of journey; a link that belongs nowhere goes. */
final class JourneyLinksFix extends FixOn<Journey> {

    JourneyLinksFix() {
        super("polku/journey-links", Journey.class);
    }

    @Override
    Stream<Proposal> propose(Journey journey, Finding finding) {
        Journey twin = journey.getFutureTwin();
        boolean wrongTwin = twin != null && (twin == journey || twin.getState() != JourneyState.FUTURE);
        List<Journey> support = wrong(journey, journey.getSupportedBy(), JourneyKind.EMPLOYEE);
        List<Journey> recoveries = wrong(journey, journey.getRecoveries(), JourneyKind.RECOVERY);
        boolean crossed = !wrongTwin && belong(support, JourneyKind.RECOVERY, journey)
                && belong(recoveries, JourneyKind.EMPLOYEE, journey);
        return Stream.of(new Proposal(crossed ? "rewire" : "unlink", crossed,
                new Title(crossed ? "journey-links.rewire" : "journey-links.unlink"), change -> {
                    if (wrongTwin) {
                        change.unset(journey, Literals.JOURNEY__FUTURE_TWIN);
                    }
                    move(journey, support, Literals.JOURNEY__SUPPORTED_BY, Literals.JOURNEY__RECOVERIES,
                            JourneyKind.RECOVERY, change);
                    move(journey, recoveries, Literals.JOURNEY__RECOVERIES, Literals.JOURNEY__SUPPORTED_BY,
                            JourneyKind.EMPLOYEE, change);
                }));
    }

    private static List<Journey> wrong(Journey journey, List<Journey> linked, JourneyKind kind) {
        return linked.stream().filter(other -> other.getKind() != kind || other == journey).toList();
    }

    private static boolean belong(List<Journey> wrong, JourneyKind kind, Journey journey) {
        return wrong.stream().allMatch(other -> other.getKind() == kind && other != journey);
    }

    private static void move(Journey journey, List<Journey> wrong, EReference from, EReference to, JourneyKind kind,
            Change change) {
        for (Journey other : wrong) {
            change.remove(journey, from, other);
            if (other.getKind() == kind && other != journey && !((List<?>) journey.eGet(to)).contains(other)) {
                change.add(journey, to, other);
            }
        }
    }
}
