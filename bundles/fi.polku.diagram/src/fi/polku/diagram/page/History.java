/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import org.eclipse.gef.ui.actions.RedoAction;
import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.ui.IWorkbenchPart;

import fi.polku.diagram.document.ModelDocument;

/** Undo and redo of a model's changes, as actions that are enabled and named after what they would do. */
public final class History {

    private final ModelDocument document;
    private final UndoAction undo;
    private final RedoAction redo;
    private final Runnable listener = this::update;

    /** @param part a part that has a GEF command stack as an adapter */
    public History(IWorkbenchPart part, ModelDocument document) {
        this.document = document;
        undo = new UndoAction(part);
        redo = new RedoAction(part);
        document.addListener(listener);
        update();
    }

    private void update() {
        undo.update();
        redo.update();
    }

    /** @return takes the newest change back */
    public UndoAction undo() {
        return undo;
    }

    /** @return makes the change again that was taken back last */
    public RedoAction redo() {
        return redo;
    }

    /** Listens no longer. */
    public void dispose() {
        document.removeListener(listener);
    }
}
