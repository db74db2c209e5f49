/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.persona;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;

/** What a model tells about a persona elsewhere than in the persona itself. */
final class PersonaFacts {

    private final Persona persona;
    private final List<Journey> all;
    private final List<Touchpoint> touchpoints;

    PersonaFacts(Persona persona) {
        this.persona = persona;
        this.all = EcoreUtil.getRootContainer(persona) instanceof ExperienceModel model ? model.getJourneys() : List.of();
        this.touchpoints = all.stream().flatMap(journey -> Touchpoints.of(journey).stream()).toList();
    }

    /** @return the journeys that the persona goes through, in the model's order */
    List<Journey> journeys() {
        return all.stream().filter(journey -> journey.getPersonas().contains(persona)).toList();
    }

    /** @return what troubles most on journeys whose main persona it is, the worst first */
    List<PainPoint> painPoints() {
        return journeys().stream().filter(journey -> journey.getPersonas().get(0) == persona)
                .flatMap(journey -> Touchpoints.of(journey).stream())
                .flatMap(touchpoint -> touchpoint.getPainPoints().stream())
                .sorted(Comparator.comparing(PainPoint::getSeverity).reversed()).toList();
    }

    /** @return incidents that it told of, in the order of the journeys */
    List<CriticalIncident> incidents() {
        return touchpoints.stream().flatMap(touchpoint -> touchpoint.getIncidents().stream())
                .filter(incident -> incident.getPersona() == persona).toList();
    }

    /** @return how far experience met one of its expectations, wherever that was found out */
    List<Gap> gaps(Expectation expectation) {
        return touchpoints.stream().flatMap(touchpoint -> touchpoint.getGaps().stream())
                .filter(gap -> gap.getExpectation() == expectation).toList();
    }

    /** @return where one of its expectations has to be met */
    List<Touchpoint> places(Expectation expectation) {
        return touchpoints.stream().filter(touchpoint -> touchpoint.getExpectations().contains(expectation)).toList();
    }
}
