/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.swt.SWT;

import fi.polku.diagram.canvas.DiagramInk;

/** Shows what is selected by a frame, and lets it be dragged; its size is the layout's affair. */
public final class MovePolicy extends NonResizableEditPolicy {

    private static final int SHADOW = 40;

    private DiagramInk ink() {
        return DiagramInk.of(getHost().getViewer());
    }

    @Override
    protected List<?> createSelectionHandles() {
        MoveHandle frame = new MoveHandle((GraphicalEditPart) getHost()) {
            @Override
            protected DragTracker createDragTracker() {
                return getOwner().getDragTracker(new Request(REQ_SELECTION));
            }
        };
        frame.setBorder(new SelectionFrame(getHost().getSelected() == EditPart.SELECTED_PRIMARY, ink()));
        return List.of(frame);
    }

    /** One change for all that is dragged: the first that is asked answers for the others. */
    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        if (request.getEditParts().get(0) != getHost()) {
            return null;
        }
        ChangeBoundsRequest all = new ChangeBoundsRequest(REQ_MOVE_CHILDREN);
        all.setEditParts(request.getEditParts());
        all.setMoveDelta(request.getMoveDelta());
        all.setLocation(request.getLocation());
        return getHost().getParent().getCommand(all);
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        RectangleFigure shadow = new RectangleFigure() {
            @Override
            protected void fillShape(Graphics graphics) {
                graphics.setAlpha(SHADOW);
                super.fillShape(graphics);
            }

            @Override
            protected void outlineShape(Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                super.outlineShape(graphics);
            }
        };
        shadow.setBackgroundColor(ink().selected());
        shadow.setForegroundColor(ink().selected());
        shadow.setBounds(getInitialFeedbackBounds());
        addFeedback(shadow);
        return shadow;
    }

    /** The frame tells enough, and the dotted focus line of GEF would lie upon it. */
    @Override
    protected void showFocus() {
        // Nothing more is shown.
    }
}
