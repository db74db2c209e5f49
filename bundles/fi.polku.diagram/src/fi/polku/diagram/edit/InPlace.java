/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.LocationRequest;

import fi.polku.diagram.canvas.DiagramRoot;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.picture.scene.Point;

/** Opens what a picture shows for changing, right where it stands: texts are typed, everything else is chosen. */
public final class InPlace {

    private final GraphicalEditPart part;
    private final DiagramElement shown;
    private final Spot spot;

    private InPlace(GraphicalEditPart part, DiagramElement shown, Spot spot) {
        this.part = part;
        this.shown = shown;
        this.spot = spot;
    }

    /**
     * @param part what is pointed at
     * @param request tells where, if it was the mouse
     */
    public static <P extends GraphicalEditPart & DiagramElement> void open(P part, Request request) {
        Point at = request instanceof LocationRequest located && located.getLocation() != null ? at(part, located) : null;
        InPlace edit = new InPlace(part, part, Spot.of(part.group(), at));
        // A second click on what is selected already means its text; it may also mean nothing, so no list pops up.
        boolean isSecondClick = at != null && RequestConstants.REQ_DIRECT_EDIT.equals(request.getType());
        edit.open(isSecondClick);
    }

    private static Point at(GraphicalEditPart part, LocationRequest request) {
        org.eclipse.draw2d.geometry.Point place = request.getLocation().getCopy();
        part.getFigure().translateToRelative(place);
        return new Point(place.x, place.y);
    }

    private void open(boolean onlyText) {
        if (spot.isTyped()) {
            ZoomManager zoom = ((DiagramRoot) part.getRoot()).getZoomManager();
            new TextEdit(part, spot, zoom.getZoom(), this::goOn).show();
        } else if (!onlyText && spot.isChosen()) {
            ChoicePopup.open(part, spot, shown.document());
        } else if (!onlyText) {
            Adding.to(shown.diagram(), spot);
        }
    }

    private void goOn(TextEdit.End end) {
        switch (end) {
            case NEXT -> neighbour(1).ifPresent(this::select);
            case PREVIOUS -> neighbour(-1).ifPresent(this::select);
            case ANOTHER -> Adding.another(shown.diagram(), spot.element());
            case DONE -> shown.diagram().nearest(spot.element()).ifPresent(same -> part.getViewer().reveal(same));
        }
    }

    private void select(AreaPart next) {
        next.getViewer().select(next);
        next.getViewer().reveal(next);
        open(next, new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    /** The same of the element that comes next: from goal to goal, from name to name. */
    private Optional<AreaPart> neighbour(int step) {
        List<AreaPart> same = shown.diagram().areas().filter(other -> other.element().eClass() == spot.element().eClass()
                && other.area().subject().part().equals(shown.group().subject().part())).toList();
        int index = same.indexOf(shown) + step;
        return same.contains(shown) && index >= 0 && index < same.size() ? Optional.of(same.get(index)) : Optional.empty();
    }
}
