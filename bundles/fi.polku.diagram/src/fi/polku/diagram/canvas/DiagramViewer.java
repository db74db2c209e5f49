/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/**
 * Scrolls no further than it has to until something is seen. Of what is larger than the window, half a window is enough; GEF
 * would fill all of the window with it.
 */
public final class DiagramViewer extends ScrollingGraphicalViewer {

    private static final int AROUND = 5;

    @Override
    public void reveal(EditPart part) {
        IFigure figure = ((GraphicalEditPart) part).getFigure();
        Rectangle wanted = figure.getBounds().getCopy();
        figure.translateToAbsolute(wanted);
        wanted.expand(AROUND, AROUND);
        Viewport window = getFigureCanvas().getViewport();
        Rectangle room = window.getClientArea();
        Point now = window.getViewLocation();
        getFigureCanvas().scrollSmoothTo(now.x + shift(wanted.x, wanted.width, room.width),
                now.y + shift(wanted.y, wanted.height, room.height));
        AccessibleEditPart spoken = (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
        if (spoken != null) {
            getControl().getAccessible().setFocus(spoken.getAccessibleID());
        }
    }

    /** How far to scroll for something that begins at a place of the window and is so long, along a window so long. */
    private static int shift(int start, int length, int room) {
        int enough = length <= room ? length : room / 2;
        return Math.max(start + enough - room, Math.min(0, start + length - enough));
    }
}
