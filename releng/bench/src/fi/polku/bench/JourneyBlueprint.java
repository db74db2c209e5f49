/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.util.function.Consumer;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;

/** A blueprint with a column for each touchpoint of a journey: the customer acts, somebody answers, somebody carries. */
final class JourneyBlueprint {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    private final ServiceBlueprint blueprint = MAKE.createServiceBlueprint();

    private JourneyBlueprint(Journey journey) {
        blueprint.setName(journey.getName());
        blueprint.setJourney(journey);
        blueprint.setOwner(journey.getOwner());
        Touchpoints.of(journey).forEach(this::add);
    }

    static ServiceBlueprint of(Journey journey) {
        return new JourneyBlueprint(journey).blueprint;
    }

    private void add(Touchpoint touchpoint) {
        BlueprintColumn column = MAKE.createBlueprintColumn();
        column.setTouchpoint(touchpoint);
        blueprint.getColumns().add(column);
        BlueprintAction asked = action("Apply", BlueprintRow.CUSTOMER, column);
        BlueprintAction answered = action("Answer", BlueprintRow.ONSTAGE, column);
        BlueprintAction decided = action("Decide", BlueprintRow.BACKSTAGE, column);
        decided.setOwner(touchpoint.getOwner());
        answered.setOwner(touchpoint.getOwner());
        flow(asked, answered, flow -> flow.setHandover(false));
        flow(answered, decided, flow -> flow.setHandover(true));
    }

    private BlueprintAction action(String name, BlueprintRow row, BlueprintColumn column) {
        BlueprintAction action = MAKE.createBlueprintAction();
        action.setName(name);
        action.setRow(row);
        action.setColumn(column);
        blueprint.getActions().add(action);
        return action;
    }

    private void flow(BlueprintAction source, BlueprintAction target, Consumer<Flow> more) {
        Flow flow = MAKE.createFlow();
        flow.setSource(source);
        flow.setTarget(target);
        more.accept(flow);
        blueprint.getFlows().add(flow);
    }
}
