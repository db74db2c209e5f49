/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Selects what is clicked and drags it. */
final class ClickTracker extends DragEditPartsTracker {

    ClickTracker(GraphicalEditPart part) {
        super(part);
    }

    /** Without a button, which GEF heeds here only to scroll until all is seen; somebody who clicks sees what is clicked. */
    @Override
    protected boolean handleButtonUp(int button) {
        return super.handleButtonUp(0);
    }
}
