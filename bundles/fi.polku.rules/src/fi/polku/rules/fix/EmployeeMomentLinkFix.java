/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.Journeys;

/** Lets the employee journeys whose moments carry a touchpoint support its journey. */
final class EmployeeMomentLinkFix extends FixOn<Touchpoint> {

    EmployeeMomentLinkFix() {
        super("polku/employee-moment-link", Touchpoint.class);
    }

    @Override
    Stream<Proposal> propose(Touchpoint touchpoint, Finding finding) {
        Journey journey = Journeys.of(touchpoint);
        Set<Journey> behind = new LinkedHashSet<>();
        touchpoint.getEmployeeMoments().forEach(moment -> behind.add(Journeys.of(moment)));
        boolean support = journey != null && behind.stream()
                .allMatch(other -> other != null && other != journey && other.getKind() == JourneyKind.EMPLOYEE);
        if (!support) {
            return Stream.empty();
        }
        behind.removeAll(journey.getSupportedBy());
        return Stream.of(clear("employee-moment-link", change -> behind.forEach(
                other -> change.add(journey, Literals.JOURNEY__SUPPORTED_BY, other)), List.copyOf(behind)));
    }
}
