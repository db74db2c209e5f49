/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;

/** Journeys and blueprints to begin with, in no model yet. */
public final class NewDiagrams {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    private NewDiagrams() {
    }

    /** @return a journey with a stage in each phase */
    public static Journey journey(JourneyKind kind) {
        Journey journey = MAKE.createJourney();
        journey.setKind(kind);
        for (Phase phase : Phase.VALUES) {
            Stage stage = MAKE.createStage();
            stage.setPhase(phase);
            journey.getStages().add(stage);
        }
        return journey;
    }

    /**
     * @param journey what the blueprint carries; null for a blueprint of nothing yet
     * @return a blueprint with a column for each of the journey's touchpoints
     */
    public static ServiceBlueprint blueprint(Journey journey) {
        ServiceBlueprint blueprint = MAKE.createServiceBlueprint();
        if (journey != null) {
            blueprint.setJourney(journey);
            blueprint.setState(journey.getState());
            blueprint.setName(journey.getName());
            Touchpoints.of(journey).forEach(touchpoint -> {
                BlueprintColumn column = MAKE.createBlueprintColumn();
                column.setTouchpoint(touchpoint);
                blueprint.getColumns().add(column);
            });
        }
        return blueprint;
    }
}
