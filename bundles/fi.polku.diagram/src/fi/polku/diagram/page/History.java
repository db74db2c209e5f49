/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.text.Texts;

/** Has the window's Undo and Redo act on a model where no picture of it is seen. */
public final class History {

    private static final Texts TEXTS = new Texts(PageActions.class);

    private final ModelDocument document;
    private final Action undo;
    private final Action redo;
    private final Runnable listener = this::update;

    /** Begins at once to follow the model. */
    public History(ModelDocument document) {
        this.document = document;
        undo = action("undo", document::undo);
        redo = action("redo", document::redo);
        document.addListener(listener);
        document.drafts().addListener(listener);
        update();
    }

    private Action action(String key, Runnable run) {
        return new Action(TEXTS.get(document.language(), key)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void update() {
        undo.setEnabled(document.canUndo());
        redo.setEnabled(document.canRedo());
    }

    /** Has menus and keys act on the model from now on. */
    public void begin(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    /** Follows the model no longer. */
    public void dispose() {
        document.removeListener(listener);
        document.drafts().removeListener(listener);
    }
}
