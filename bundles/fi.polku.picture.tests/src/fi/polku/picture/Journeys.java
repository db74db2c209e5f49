/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Opportunity;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;

/** Makes journeys for tests. */
final class Journeys {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    private Journeys() {
    }

    /** @return a journey in a model, with one stage in each phase and this many touchpoints, spread evenly */
    static Journey withTouchpoints(int count, String name) {
        Journey journey = MAKE.createJourney();
        journey.setName(name);
        journey.setDate(LocalDate.of(2026, 5, 1));
        for (Phase phase : Phase.values()) {
            Stage stage = MAKE.createStage();
            stage.setName(name);
            stage.setPhase(phase);
            stage.setGoal(name);
            journey.getStages().add(stage);
        }
        for (int i = 0; i < count; i++) {
            journey.getStages().get(3 * i / count).getTouchpoints().add(touchpoint(i, name));
        }
        ExperienceModel model = MAKE.createExperienceModel();
        model.getJourneys().add(journey);
        giveIds(model);
        return journey;
    }

    /** @return the journey after the change */
    static Journey with(Journey journey, Consumer<Journey> change) {
        change.accept(journey);
        giveIds(journey.eContainer());
        return journey;
    }

    /** Gives every element an id of its own, as a resource does. */
    static void giveIds(EObject root) {
        int id = 0;
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                element.setId("id" + id++);
            }
        }
    }

    private static Touchpoint touchpoint(int number, String name) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName(name);
        touchpoint.setGoal(name);
        touchpoint.setMomentOfTruth(number % 3 == 0);
        TargetEmotion target = MAKE.createTargetEmotion();
        target.setName(name);
        target.setValence(number % 4 - 0.5);
        touchpoint.getTargetEmotions().add(target);
        ObservedEmotion observed = MAKE.createObservedEmotion();
        observed.setName(name);
        observed.setValence(number % 7 - 3.0);
        touchpoint.getObservedEmotions().add(observed);
        PainPoint painPoint = MAKE.createPainPoint();
        painPoint.setName(name);
        touchpoint.getPainPoints().add(painPoint);
        Opportunity opportunity = MAKE.createOpportunity();
        opportunity.setName(name);
        touchpoint.getOpportunities().add(opportunity);
        return touchpoint;
    }
}
