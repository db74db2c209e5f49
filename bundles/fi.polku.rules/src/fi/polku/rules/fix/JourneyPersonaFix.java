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
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.PersonaKind;
import fi.polku.rules.Finding;

/** Lets a persona go through a journey: an employee's through those of employees. */
final class JourneyPersonaFix extends FixOn<Journey> {

    JourneyPersonaFix() {
        super("polku/journey-persona", Journey.class);
    }

    @Override
    Stream<Proposal> propose(Journey journey, Finding finding) {
        boolean employee = journey.getKind() == JourneyKind.EMPLOYEE;
        List<Persona> fitting = InModel.all(journey, Persona.class)
                .filter(persona -> (persona.getKind() == PersonaKind.EMPLOYEE) == employee).toList();
        return fitting.stream().map(persona -> new Proposal(Names.typed(persona), fitting.size() == 1,
                new Title("journey-persona", persona), change -> change.add(journey, Literals.JOURNEY__PERSONAS, persona)));
    }
}
