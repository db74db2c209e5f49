/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.palette;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.swt.dnd.DND;

import fi.polku.diagram.command.ModelCommand;
import fi.polku.diagram.edit.Adding;
import fi.polku.diagram.part.DiagramPart;

/** Takes tools that are dragged from the palette into a diagram. */
public final class ToolDrop extends TemplateTransferDropTargetListener {

    /** @param viewer shows the diagram */
    public ToolDrop(EditPartViewer viewer) {
        super(viewer);
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return new NewElement((EClass) template);
    }

    @Override
    protected void handleDragOver() {
        super.handleDragOver();
        getCurrentEvent().detail = DND.DROP_COPY;
    }

    @Override
    protected void handleDrop() {
        updateTargetRequest();
        updateTargetEditPart();
        if (getTargetEditPart() != null && getCommand() instanceof ModelCommand change && change.canExecute()) {
            Command model = change.change();
            getViewer().getControl().getDisplay()
                    .asyncExec(() -> Adding.execute((DiagramPart<?>) getViewer().getContents(), model));
        } else {
            getCurrentEvent().detail = DND.DROP_NONE;
        }
    }
}
