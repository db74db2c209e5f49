/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** Where there is nothing: dragging draws a frame that selects, a double click opens the diagram's own answer. */
final class EmptySpaceTracker extends MarqueeDragTracker {

    private final DiagramPart<?> diagram;

    EmptySpaceTracker(DiagramPart<?> diagram) {
        this.diagram = diagram;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == 1) {
            SelectionRequest request = new SelectionRequest();
            request.setType(RequestConstants.REQ_OPEN);
            request.setLocation(getLocation());
            diagram.performRequest(request);
        }
        return true;
    }
}
