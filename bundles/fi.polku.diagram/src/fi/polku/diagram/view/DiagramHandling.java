/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

import fi.polku.diagram.edit.Adding;
import fi.polku.diagram.edit.InPlace;
import fi.polku.diagram.edit.TextPolicy;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.part.Handling;
import fi.polku.diagram.policy.ConnectPolicy;
import fi.polku.diagram.policy.DeletePolicy;
import fi.polku.diagram.policy.DropPolicy;
import fi.polku.diagram.policy.EndsPolicy;
import fi.polku.diagram.policy.MovePolicy;
import fi.polku.picture.scene.Point;

/** Diagrams that are worked in: things are dragged, connected, deleted and typed over. */
final class DiagramHandling implements Handling {

    @Override
    public void equip(EditPart part) {
        if (part instanceof DiagramPart<?>) {
            part.installEditPolicy(EditPolicy.LAYOUT_ROLE, new DropPolicy());
            return;
        }
        part.installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        part.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new TextPolicy());
        if (part instanceof ConnectionEditPart) {
            part.installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EndsPolicy());
        } else {
            part.installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new MovePolicy());
        }
        if (part instanceof NodeEditPart) {
            part.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
        }
    }

    @Override
    public <P extends GraphicalEditPart & DiagramElement> boolean open(P part, Request request) {
        boolean isAsked = RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
                || RequestConstants.REQ_OPEN.equals(request.getType());
        if (isAsked) {
            InPlace.open(part, request);
        }
        return isAsked;
    }

    @Override
    public void add(DiagramPart<?> diagram, Point at) {
        diagram.dropSpots().quick(at).flatMap(element -> diagram.dropSpots().created(element, at))
                .ifPresent(drop -> Adding.execute(diagram, drop.change()));
    }
}
