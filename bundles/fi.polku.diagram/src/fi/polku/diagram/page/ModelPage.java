/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import fi.polku.diagram.command.ModelCommandStack;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.ElementPage;

/** A page of the editor that shows the model by other means than a picture. The editor saves; the page has undo and redo. */
abstract class ModelPage extends EditorPart implements ElementPage {

    private final ModelDocument document;
    private final ActionRegistry actions = new ActionRegistry();
    private CommandStack stack;
    private History history;

    ModelPage(ModelDocument document) {
        this.document = document;
    }

    /** @return the model that is shown */
    public final ModelDocument document() {
        return document;
    }

    final ActionRegistry actions() {
        return actions;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        stack = new ModelCommandStack(document.stack());
        history = new History(this, document);
        actions.registerAction(history.undo());
        actions.registerAction(history.redo());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == ActionRegistry.class) {
            return type.cast(actions);
        }
        return type == CommandStack.class ? type.cast(stack) : super.getAdapter(type);
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The editor saves the model as a whole.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        history.dispose();
        actions.dispose();
        super.dispose();
    }
}
