/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** What a person pointed at, as what it is. A tool is offered everywhere and asks first. */
public class Here {

    /** @return whether it is a touchpoint */
    public boolean isTouchpoint(EObject pointedAt) {
        return pointedAt instanceof Touchpoint;
    }

    /** @return the touchpoint that it is, or is inside of */
    public Touchpoint touchpointHere(EObject pointedAt) {
        return around(pointedAt, Touchpoint.class);
    }

    /** @return whether it is a stage */
    public boolean isStage(EObject pointedAt) {
        return pointedAt instanceof Stage;
    }

    /** @return the stage that it is, or is inside of */
    public Stage stageHere(EObject pointedAt) {
        return around(pointedAt, Stage.class);
    }

    /** @return whether it is a blueprint's action */
    public boolean isAction(EObject pointedAt) {
        return pointedAt instanceof BlueprintAction;
    }

    /** @return whether it is a blueprint's action that is known to fail */
    public boolean isFailPoint(EObject pointedAt) {
        return pointedAt instanceof BlueprintAction action && action.isFailPoint();
    }

    /** @return whether it is a blueprint's column */
    public boolean isColumn(EObject pointedAt) {
        return pointedAt instanceof BlueprintColumn;
    }

    /** @return the column that it is */
    public BlueprintColumn columnHere(EObject pointedAt) {
        return around(pointedAt, BlueprintColumn.class);
    }

    /** @return whether it is a blueprint's arrow */
    public boolean isFlow(EObject pointedAt) {
        return pointedAt instanceof Flow;
    }

    /** @return every channel of the model */
    public List<Channel> channels(EObject any) {
        return model(any).getChannels();
    }

    /** The nearest element of a class, from the element itself upwards; null when there is none. */
    static <T> T around(EObject element, Class<T> type) {
        EObject at = element;
        while (at != null && !type.isInstance(at)) {
            at = at.eContainer();
        }
        return type.cast(at);
    }

    /** The whole model; an empty one for an element that is in none. */
    static ExperienceModel model(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof ExperienceModel model ? model
                : ExperienceFactory.eINSTANCE.createExperienceModel();
    }
}
