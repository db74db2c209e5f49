/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.rules.Finding;

/** Says which employee journey a customer journey rests on. */
final class EmployeeJourneyBehindFix extends FixOn<Journey> {

    EmployeeJourneyBehindFix() {
        super("polku/employee-journey-behind", Journey.class);
    }

    @Override
    Stream<Proposal> propose(Journey journey, Finding finding) {
        List<Journey> behind = InModel.all(journey, Journey.class)
                .filter(other -> other.getKind() == JourneyKind.EMPLOYEE).toList();
        return behind.stream().map(other -> new Proposal(Names.typed(other), behind.size() == 1,
                new Title("employee-moment-link", other),
                change -> change.add(journey, Literals.JOURNEY__SUPPORTED_BY, other)));
    }
}
