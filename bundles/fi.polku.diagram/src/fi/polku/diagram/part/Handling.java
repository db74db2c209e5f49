/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;

import fi.polku.picture.scene.Point;

/** What can be done with the parts of a diagram. Parts know what is shown where; this knows what comes of touching it. */
public interface Handling {

    /** Installs the policies that answer for a part of a diagram, or for the diagram itself. */
    void equip(EditPart part);

    /**
     * Opens what a part shows for changing, if that is what is asked for.
     *
     * @param request tells where, if it was the mouse
     * @return whether it was asked for
     */
    <P extends GraphicalEditPart & DiagramElement> boolean open(P part, Request request);

    /** Adds what fits at a place of the picture where there is nothing yet. */
    void add(DiagramPart<?> diagram, Point at);
}
