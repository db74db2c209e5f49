/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.with;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.PersonaKind;

/** What models usually hold beside the few elements of an example: what fixes choose from. */
final class Surroundings {

    private Surroundings() {
    }

    static ExperienceModel of(ExperienceModel example) {
        Journey employment = journey("Employment");
        employment.setKind(JourneyKind.EMPLOYEE);
        Persona clerk = make(Persona.class, "Clerk");
        clerk.setKind(PersonaKind.EMPLOYEE);
        return with(example, make(OrganisationUnit.class, "Rural unit"), make(Channel.class, "Phone"),
                metric("Recommendation", MetricKind.NPS), metric("Recommendation of the employer", MetricKind.ENPS),
                make(Persona.class, "Applicant"), clerk, employment);
    }

    private static Metric metric(String name, MetricKind kind) {
        Metric metric = make(Metric.class, name);
        metric.setKind(kind);
        return metric;
    }
}
