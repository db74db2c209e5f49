/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyLevel;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.ServiceBlueprint;

/** Which journey things belong to. */
public final class Journeys {

    private Journeys() {
    }

    /** @return the journey that the element is, or is inside of; null when there is none */
    public static Journey of(EObject element) {
        EObject at = element;
        while (at != null && at.eClass() != Literals.JOURNEY) {
            at = at.eContainer();
        }
        return (Journey) at;
    }

    /** @return whether the element belongs to a journey that is described as it should be one day */
    public static boolean isFuture(EObject element) {
        Journey journey = of(element);
        return journey != null && journey.getState() == JourneyState.FUTURE;
    }

    /** @return whether the journey refers to another one that describes it as it should be */
    public static boolean hasFutureTwin(Journey journey) {
        return journey.getState() == JourneyState.CURRENT && journey.getFutureTwin() != null
                && journey.getFutureTwin() != journey;
    }

    /** @return the blueprints that carry the journey, in the order of the model */
    public static List<ServiceBlueprint> blueprints(Journey journey, Inspection inspection) {
        List<Element> blueprints = inspection.referrers(journey, Literals.SERVICE_BLUEPRINT__JOURNEY);
        return blueprints.isEmpty() ? List.of() : blueprints.stream().map(ServiceBlueprint.class::cast)
                .sorted(Comparator.comparingInt(Journeys::place)).toList();
    }

    private static int place(ServiceBlueprint blueprint) {
        return blueprint.eContainer() instanceof ExperienceModel model ? model.getBlueprints().indexOf(blueprint) : 0;
    }

    /**
     * @return whether the journey runs from before the service to after it: not one at relationship level, which lies
     *         outside the single encounter, nor a sub-journey, which opens up one touchpoint of another
     */
    public static boolean isWhole(Journey journey, Inspection inspection) {
        return journey.getLevel() != JourneyLevel.RELATIONSHIP
                && !inspection.isReferred(journey, Literals.TOUCHPOINT__SUB_JOURNEY);
    }
}
