/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.tree;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.element.ElementGroup;
import fi.polku.model.experience.Element;

/** Moves elements in a tree: into another element or between two, wherever the metamodel has room for them. */
public final class TreeDrop extends ViewerDropAdapter {

    private final ModelDocument document;

    private TreeDrop(TreeViewer viewer, ModelDocument document) {
        super(viewer);
        this.document = document;
        setScrollExpandEnabled(true);
    }

    static void install(TreeViewer viewer, ModelDocument document) {
        viewer.addDropSupport(DND.DROP_MOVE, ElementDrag.WHAT, new TreeDrop(viewer, document));
        ElementDrag.from(viewer);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return move(document, ElementDrag.elements(), target, getCurrentLocation()).canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        Command move = move(document, ElementDrag.elements(), getCurrentTarget(), getCurrentLocation());
        if (!move.canExecute()) {
            return false;
        }
        document.execute(move);
        return true;
    }

    /**
     * @param dragged elements, or something else that can't be moved
     * @param target an element or a group of them
     * @param location one of {@link ViewerDropAdapter}'s
     * @return moves what is dragged; can't be executed when there is no room or when it would hold itself
     */
    public static Command move(ModelDocument document, List<?> dragged, Object target, int location) {
        Object owner = target instanceof ElementGroup group ? group.model() : target;
        if (!(owner instanceof EObject) || dragged.isEmpty() || !dragged.stream().allMatch(Element.class::isInstance)) {
            return UnexecutableCommand.INSTANCE;
        }
        float place = location == LOCATION_BEFORE ? 0.1f : location == LOCATION_AFTER ? 0.9f : 0.5f;
        return DragAndDropCommand.create(document.domain(), owner, place, DND.DROP_MOVE, DND.DROP_MOVE, dragged);
    }
}
