/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.List;
import java.util.Locale;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Scene;

/** A blueprint put together in a few words. Names serve as ids. */
final class SketchedBlueprint {

    static final Locale FINNISH = Locale.forLanguageTag("fi");

    final ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
    final ServiceBlueprint blueprint = ExperienceFactory.eINSTANCE.createServiceBlueprint();
    final Journey journey = ExperienceFactory.eINSTANCE.createJourney();

    SketchedBlueprint() {
        model.setCurrency("EUR");
        model.getJourneys().add(journey);
        model.getBlueprints().add(blueprint);
        journey.setName("Grant journey");
        blueprint.setName("Grant blueprint");
        blueprint.setJourney(journey);
    }

    Party unit(String name) {
        OrganisationUnit unit = ExperienceFactory.eINSTANCE.createOrganisationUnit();
        unit.setName(name);
        model.getParties().add(unit);
        return unit;
    }

    Stage stage(String name, Phase phase) {
        Stage stage = ExperienceFactory.eINSTANCE.createStage();
        stage.setName(name);
        stage.setPhase(phase);
        journey.getStages().add(stage);
        return stage;
    }

    BlueprintColumn column(Stage stage, String touchpointName) {
        Touchpoint touchpoint = ExperienceFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(touchpointName);
        stage.getTouchpoints().add(touchpoint);
        BlueprintColumn column = column(null);
        column.setId(touchpointName);
        column.setTouchpoint(touchpoint);
        return column;
    }

    BlueprintColumn column(String name) {
        BlueprintColumn column = ExperienceFactory.eINSTANCE.createBlueprintColumn();
        column.setId(name);
        column.setName(name);
        blueprint.getColumns().add(column);
        return column;
    }

    BlueprintAction action(BlueprintColumn column, BlueprintRow row, String name) {
        BlueprintAction action = ExperienceFactory.eINSTANCE.createBlueprintAction();
        action.setId(name);
        action.setName(name);
        action.setColumn(column);
        action.setRow(row);
        blueprint.getActions().add(action);
        return action;
    }

    Flow flow(BlueprintAction source, BlueprintAction target, String name) {
        Flow flow = ExperienceFactory.eINSTANCE.createFlow();
        flow.setId(name);
        flow.setName(name);
        flow.setSource(source);
        flow.setTarget(target);
        blueprint.getFlows().add(flow);
        return flow;
    }

    Scene scene(Locale language) {
        return Blueprint.of(blueprint, new PictureOptions(language, List.of()));
    }

    Drawn drawn(Locale language) {
        return Drawn.in(scene(language));
    }

    Drawn drawn() {
        return drawn(Locale.ENGLISH);
    }
}
