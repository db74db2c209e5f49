/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.tree;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

import fi.polku.model.experience.Element;

/** Elements that are dragged from one part of the window to another. */
public final class ElementDrag {

    /** How they are handed over. */
    public static final Transfer[] WHAT = {LocalSelectionTransfer.getTransfer()};

    private ElementDrag() {
    }

    /** Lets the selected elements be dragged out of a list or a tree. */
    static void from(StructuredViewer viewer) {
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, WHAT, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                IStructuredSelection selection = viewer.getStructuredSelection();
                event.doit = !selection.isEmpty() && selection.toList().stream().allMatch(Element.class::isInstance);
                // Who is asked to take them wants to know what they are before they are let go.
                LocalSelectionTransfer.getTransfer().setSelection(selection);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    /** @return what is being dragged; empty when it is nothing of a model */
    public static List<Element> elements() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.toList().stream().allMatch(Element.class::isInstance)
                        ? selection.toList().stream().map(Element.class::cast).toList() : List.of();
    }
}
