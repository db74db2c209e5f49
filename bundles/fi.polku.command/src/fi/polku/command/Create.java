/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;

/** Puts something new into a model. The result of each command is the new element, for the caller to select or name. */
public final class Create {

    private Create() {
    }

    /**
     * @param element something new that is nowhere yet
     * @param near what a person pointed at
     * @return puts it where {@link Placement} says; can't be executed when there is no such place
     */
    public static Command element(EditingDomain domain, Element element, Element near) {
        return Placement.of(near, element.eClass()).map(place -> at(domain, element, place))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    /** @return puts something new at its place */
    public static Command at(EditingDomain domain, Element element, Placement place) {
        return place.feature().isMany()
                ? AddCommand.create(domain, place.owner(), place.feature(), element, place.index())
                : SetCommand.create(domain, place.owner(), place.feature(), element);
    }

    /**
     * @param name may be null
     * @param index place among the journey's stages, from 0
     */
    public static Command stage(EditingDomain domain, Journey journey, Phase phase, String name, int index) {
        Stage stage = ExperienceFactory.eINSTANCE.createStage();
        stage.setPhase(phase);
        stage.setName(name);
        return AddCommand.create(domain, journey, Literals.JOURNEY__STAGES, stage, index);
    }

    /**
     * @param column where it stands; null for none yet
     * @param name may be null
     */
    public static Command action(EditingDomain domain, ServiceBlueprint blueprint, BlueprintRow row, BlueprintColumn column,
            String name) {
        BlueprintAction action = ExperienceFactory.eINSTANCE.createBlueprintAction();
        action.setRow(row);
        action.setColumn(column);
        action.setName(name);
        return AddCommand.create(domain, blueprint, Literals.SERVICE_BLUEPRINT__ACTIONS, action);
    }

    /** @return an arrow between two actions; can't be executed when {@link Connect#isPossible} says no */
    public static Command flow(EditingDomain domain, BlueprintAction source, BlueprintAction target) {
        if (!Connect.isPossible(source, target, null)) {
            return UnexecutableCommand.INSTANCE;
        }
        Flow flow = ExperienceFactory.eINSTANCE.createFlow();
        flow.setSource(source);
        flow.setTarget(target);
        return AddCommand.create(domain, source.eContainer(), Literals.SERVICE_BLUEPRINT__FLOWS, List.of(flow));
    }
}
