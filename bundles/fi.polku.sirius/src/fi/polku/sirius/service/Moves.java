/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;

import fi.polku.command.Connect;
import fi.polku.command.Create;
import fi.polku.command.Delete;
import fi.polku.command.MoveActions;
import fi.polku.command.MoveTouchpoints;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** What tools do beyond creating and setting: the same changes as in the Studio, each given the element that it concerns. */
public class Moves {

    /** Takes an element away, with all references to it. */
    public Element remove(Element element) {
        Edits.run(domain -> Delete.of(domain, List.of(element)));
        return element;
    }

    /** Adds a stage at the end of a phase, which is given by the name of its literal. */
    public Journey addStage(EObject pointedAt, String phase) {
        Journey journey = Here.around(pointedAt, Journey.class);
        Phase wanted = Phase.getByName(phase);
        int index = (int) journey.getStages().stream().filter(stage -> stage.getPhase().compareTo(wanted) <= 0).count();
        Edits.run(domain -> Create.stage(domain, journey, wanted, Words.text("new",
                Words.labels().type(Literals.STAGE).toLowerCase(Words.language())), index));
        return journey;
    }

    /** Takes a touchpoint to the end of a stage. */
    public Touchpoint moveTo(Touchpoint touchpoint, EObject stage) {
        Edits.run(domain -> new MoveTouchpoints(domain, List.of(touchpoint), Here.around(stage, Stage.class), null));
        return touchpoint;
    }

    /** @return whether a touchpoint stands before this one in the same stage or moment */
    public boolean canMoveEarlier(EObject pointedAt) {
        return pointedAt instanceof Touchpoint touchpoint && neighbour(touchpoint, -1) != null;
    }

    /** @return whether a touchpoint stands after this one in the same stage or moment */
    public boolean canMoveLater(EObject pointedAt) {
        return pointedAt instanceof Touchpoint touchpoint && neighbour(touchpoint, 1) != null;
    }

    /** Lets a touchpoint change places with the one before it. */
    public Touchpoint moveEarlier(Touchpoint touchpoint) {
        return swap(touchpoint, -1);
    }

    /** Lets a touchpoint change places with the one after it. */
    public Touchpoint moveLater(Touchpoint touchpoint) {
        return swap(touchpoint, 1);
    }

    /** Makes a touchpoint a moment of truth, or no longer. */
    public Touchpoint toggleMomentOfTruth(Touchpoint touchpoint) {
        return toggle(touchpoint, Literals.TOUCHPOINT__MOMENT_OF_TRUTH);
    }

    /** Makes an action a fail point, or no longer. */
    public BlueprintAction toggleFailPoint(BlueprintAction action) {
        return toggle(action, Literals.BLUEPRINT_ACTION__FAIL_POINT);
    }

    /** Lets the customer wait at an action, or no longer. */
    public BlueprintAction toggleWait(BlueprintAction action) {
        return toggle(action, Literals.BLUEPRINT_ACTION__WAIT);
    }

    /** Gives an arrow two heads, or one. */
    public Flow toggleExchange(Flow flow) {
        FlowDirection other = flow.getDirection() == FlowDirection.EXCHANGE ? FlowDirection.ONE_WAY : FlowDirection.EXCHANGE;
        Edits.run(domain -> SetCommand.create(domain, flow, Literals.FLOW__DIRECTION, other));
        return flow;
    }

    /** @param lane the view of the lane that the action is taken to */
    public BlueprintAction moveToRow(BlueprintAction action, EObject lane) {
        Edits.run(domain -> new MoveActions(domain, List.of(action), new Blueprints().row(lane), action.getColumn(), null));
        return action;
    }

    /** Takes an action to another column. */
    public BlueprintAction moveToColumn(BlueprintAction action, BlueprintColumn column) {
        Edits.run(domain -> new MoveActions(domain, List.of(action), action.getRow(), column, null));
        return action;
    }

    /** @return whether an arrow may run from one action to the other */
    public boolean mayLeadTo(EObject source, EObject target) {
        return source instanceof BlueprintAction from && target instanceof BlueprintAction to
                && Connect.isPossible(from, to, null);
    }

    /** Lets an arrow start at another action. */
    public Flow startAt(Flow flow, BlueprintAction source) {
        Edits.run(domain -> Connect.source(domain, flow, source));
        return flow;
    }

    /** Lets an arrow end at another action. */
    public Flow endAt(Flow flow, BlueprintAction target) {
        Edits.run(domain -> Connect.target(domain, flow, target));
        return flow;
    }

    private static <E extends Element> E toggle(E element, EAttribute flag) {
        Edits.run(domain -> SetCommand.create(domain, element, flag, !(boolean) element.eGet(flag)));
        return element;
    }

    private static Touchpoint swap(Touchpoint touchpoint, int way) {
        Touchpoint first = way < 0 ? touchpoint : neighbour(touchpoint, 1);
        Touchpoint before = way < 0 ? neighbour(touchpoint, -1) : touchpoint;
        EObject owner = touchpoint.eContainer();
        Edits.run(domain -> owner instanceof Stage stage ? new MoveTouchpoints(domain, List.of(first), stage, before)
                : new MoveTouchpoints(domain, List.of(first), (ServiceMoment) owner, before));
        return touchpoint;
    }

    private static Touchpoint neighbour(Touchpoint touchpoint, int way) {
        List<?> siblings = touchpoint.eContainer() == null ? List.of()
                : (List<?>) touchpoint.eContainer().eGet(touchpoint.eContainmentFeature());
        int index = siblings.indexOf(touchpoint) + way;
        return index < 0 || index >= siblings.size() ? null : (Touchpoint) siblings.get(index);
    }
}
