/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

import fi.polku.model.experience.Element;

/** A double click where there is nothing yet: adds what fits there and lets its name be typed at once. */
final class QuickAdd {

    private QuickAdd() {
    }

    static void at(DiagramPart<?> diagram, Point onScreen) {
        Point place = onScreen.getCopy();
        diagram.getFigure().translateToRelative(place);
        fi.polku.picture.scene.Point at = new fi.polku.picture.scene.Point(place.x, place.y);
        diagram.dropSpots().quick(at).ifPresent(element -> diagram.dropSpots().created(element, at)
                .ifPresent(drop -> {
                    diagram.document().execute(drop.change());
                    name(diagram, element);
                }));
    }

    /** Selects what is new and opens its name. */
    static void name(DiagramPart<?> diagram, Element element) {
        diagram.partOf(element).ifPresent(part -> {
            diagram.getViewer().select(part);
            diagram.getViewer().reveal(part);
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        });
    }
}
