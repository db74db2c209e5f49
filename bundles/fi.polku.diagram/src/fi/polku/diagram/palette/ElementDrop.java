/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.palette;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.policy.GiftRequest;
import fi.polku.diagram.tree.ElementDrag;
import fi.polku.model.experience.Element;

/** Takes elements that are dragged from the Outline, or another tree of the same model, into a diagram. */
public final class ElementDrop extends AbstractTransferDropTargetListener {

    /** @param viewer shows the diagram */
    public ElementDrop(EditPartViewer viewer) {
        super(viewer, ElementDrag.WHAT[0]);
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return !gift().isEmpty() && super.isEnabled(event);
    }

    /** Elements of another model mean nothing here. */
    private List<Element> gift() {
        ModelDocument document = ((DiagramPart<?>) getViewer().getContents()).document();
        List<Element> elements = ElementDrag.elements();
        return elements.stream().allMatch(element -> element.eResource() == document.model().eResource()) ? elements
                : List.of();
    }

    @Override
    protected Request createTargetRequest() {
        return new GiftRequest(gift());
    }

    @Override
    protected void updateTargetRequest() {
        ((GiftRequest) getTargetRequest()).setLocation(getDropLocation());
    }

    @Override
    protected void handleDragOver() {
        super.handleDragOver();
        getCurrentEvent().detail = getCommand() == null ? DND.DROP_NONE : DND.DROP_LINK;
    }

    @Override
    protected void handleDrop() {
        super.handleDrop();
        getViewer().getControl().setFocus();
    }
}
