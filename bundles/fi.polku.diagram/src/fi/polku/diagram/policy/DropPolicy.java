/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

import fi.polku.diagram.command.ModelCommand;
import fi.polku.diagram.drop.Drop;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.part.Geometry;
import fi.polku.model.experience.Element;

/** Takes what is dragged over a diagram or created in it, and marks beforehand where it will go. */
public final class DropPolicy extends GraphicalEditPolicy {

    private static final int LINE = 3;

    private IFigure mark;

    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_MOVE.equals(type) || RequestConstants.REQ_ADD.equals(type)
                || RequestConstants.REQ_CREATE.equals(type) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        return drop(request).map(drop -> new ModelCommand(drop.change())).orElse(null);
    }

    private Optional<Drop> drop(Request request) {
        if (request instanceof CreateRequest create && RequestConstants.REQ_CREATE.equals(request.getType())) {
            return diagram().dropSpots().created((Element) create.getNewObject(), place(create.getLocation()));
        }
        if (request instanceof ChangeBoundsRequest move) {
            Point to = move.getLocation();
            Point from = to.getTranslated(move.getMoveDelta().getNegated());
            List<Element> elements = ((List<?>) move.getEditParts()).stream().filter(DiagramElement.class::isInstance)
                    .map(part -> ((DiagramElement) part).element()).distinct().toList();
            return diagram().dropSpots().moved(elements, place(from), place(to));
        }
        return Optional.empty();
    }

    private fi.polku.picture.scene.Point place(Point onScreen) {
        Point place = onScreen.getCopy();
        getHostFigure().translateToRelative(place);
        return new fi.polku.picture.scene.Point(place.x, place.y);
    }

    private DiagramPart<?> diagram() {
        return (DiagramPart<?>) getHost();
    }

    @Override
    public void showTargetFeedback(Request request) {
        eraseTargetFeedback(request);
        drop(request).ifPresent(drop -> {
            mark = new RectangleFigure();
            mark.setBackgroundColor(ColorConstants.menuBackgroundSelected);
            mark.setForegroundColor(ColorConstants.menuBackgroundSelected);
            Rectangle bounds = Geometry.around(drop.mark());
            getHostFigure().translateToAbsolute(bounds);
            addFeedback(mark);
            mark.translateToRelative(bounds);
            mark.setBounds(bounds.getExpanded(bounds.width < LINE ? LINE / 2 : 0, bounds.height < LINE ? LINE / 2 : 0));
        });
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (mark != null) {
            removeFeedback(mark);
            mark = null;
        }
    }
}
