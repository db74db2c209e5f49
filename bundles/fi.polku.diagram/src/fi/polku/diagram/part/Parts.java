/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;

/** Makes the parts of a diagram for what they show. */
public final class Parts implements EditPartFactory {

    private final ModelDocument document;
    private final Handling handling;

    /**
     * @param document holds all that is shown
     * @param handling knows what can be done with it
     */
    public Parts(ModelDocument document, Handling handling) {
        this.document = document;
        this.handling = handling;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        if (model instanceof Journey journey) {
            return new JourneyPart(journey, document, handling);
        }
        if (model instanceof ServiceBlueprint blueprint) {
            return new BlueprintPart(blueprint, document, handling);
        }
        if (model instanceof Flow flow) {
            return new FlowPart(flow);
        }
        Area area = (Area) model;
        return area.subject().isWhole() && area.subject().element() instanceof BlueprintAction
                ? new ActionPart(area) : new AreaPart(area);
    }
}
