/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.List;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** Models that fit on the screen, so that the hand reaches everything. */
final class SmallModels {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    private SmallModels() {
    }

    /** Three stages with four touchpoints, of which the second is an unpleasant one. */
    static ExperienceModel journey() {
        ExperienceModel model = MAKE.createExperienceModel();
        model.setName("Small");
        for (String name : List.of("Advisers", "Archive")) {
            OrganisationUnit unit = MAKE.createOrganisationUnit();
            unit.setName(name);
            model.getParties().add(unit);
        }
        Journey journey = MAKE.createJourney();
        journey.setName("Advice");
        model.getJourneys().add(journey);
        stage(journey, Phase.PRE, "Before", "Reads");
        stage(journey, Phase.CORE, "Service", "Asks", "Waits");
        stage(journey, Phase.POST, "After", "Thanks");
        ObservedEmotion emotion = MAKE.createObservedEmotion();
        emotion.setName("worried");
        emotion.setValence(-2.0);
        journey.getStages().get(1).getTouchpoints().get(0).getObservedEmotions().add(emotion);
        journey.getStages().get(0).getTouchpoints().get(0).setGoal("To know");
        return model;
    }

    /** As many touchpoints as said, ten to a stage, each with a goal, an emotion and, now and then, a pain point. */
    static ExperienceModel journey(int touchpoints) {
        ExperienceModel model = MAKE.createExperienceModel();
        model.setName("Large");
        Journey journey = MAKE.createJourney();
        journey.setName("Long way");
        model.getJourneys().add(journey);
        for (int i = 0; i < touchpoints; i++) {
            if (i % 10 == 0) {
                stage(journey, i < touchpoints / 3 ? Phase.PRE : i < touchpoints / 2 ? Phase.CORE : Phase.POST, "Stage " + i / 10);
            }
            Touchpoint touchpoint = MAKE.createTouchpoint();
            touchpoint.setName("Touchpoint " + (i + 1));
            touchpoint.setGoal("To get one step further than before");
            ObservedEmotion emotion = MAKE.createObservedEmotion();
            emotion.setName("feels " + i % 7);
            emotion.setValence(i % 7 - 3.0);
            touchpoint.getObservedEmotions().add(emotion);
            if (i % 4 == 0) {
                touchpoint.getPainPoints().add(MAKE.createPainPoint());
            }
            journey.getStages().get(i / 10).getTouchpoints().add(touchpoint);
        }
        return model;
    }

    /** Three actions in two columns; an arrow runs from the first to the second. */
    static ExperienceModel blueprint() {
        ExperienceModel model = MAKE.createExperienceModel();
        ServiceBlueprint blueprint = MAKE.createServiceBlueprint();
        blueprint.setName("Advice");
        model.getBlueprints().add(blueprint);
        for (String name : List.of("First", "Second")) {
            BlueprintColumn column = MAKE.createBlueprintColumn();
            column.setName(name);
            blueprint.getColumns().add(column);
        }
        BlueprintAction asks = action(blueprint, "Asks", BlueprintRow.CUSTOMER, 0);
        BlueprintAction answers = action(blueprint, "Answers", BlueprintRow.ONSTAGE, 0);
        action(blueprint, "Thanks", BlueprintRow.CUSTOMER, 1);
        Flow flow = MAKE.createFlow();
        flow.setSource(asks);
        flow.setTarget(answers);
        blueprint.getFlows().add(flow);
        return model;
    }

    private static BlueprintAction action(ServiceBlueprint blueprint, String name, BlueprintRow row, int column) {
        BlueprintAction action = MAKE.createBlueprintAction();
        action.setName(name);
        action.setRow(row);
        action.setColumn(blueprint.getColumns().get(column));
        blueprint.getActions().add(action);
        return action;
    }

    private static void stage(Journey journey, Phase phase, String name, String... touchpoints) {
        Stage stage = MAKE.createStage();
        stage.setPhase(phase);
        stage.setName(name);
        journey.getStages().add(stage);
        for (String one : touchpoints) {
            Touchpoint touchpoint = MAKE.createTouchpoint();
            touchpoint.setName(one);
            stage.getTouchpoints().add(touchpoint);
        }
    }
}
