/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.ElementPage;

/**
 * A page of the editor that shows the model by other means than a picture; made when it is opened for the first time. The
 * editor saves; the page has undo and redo.
 */
abstract class ModelPage extends EditorPart implements ElementPage {

    private final ModelDocument document;
    private History history;
    private Composite room;

    ModelPage(ModelDocument document) {
        this.document = document;
    }

    /** @return the model that is shown */
    public final ModelDocument document() {
        return document;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        history = new History(document);
    }

    @Override
    public final void createPartControl(Composite parent) {
        room = new Composite(parent, SWT.NONE);
        room.setLayout(new FillLayout());
    }

    /** Makes what the page shows. */
    abstract void createContent(Composite parent);

    /** @return what the keys act on when the page comes to the front */
    abstract Control focus();

    @Override
    public final void setFocus() {
        open();
        focus().setFocus();
    }

    private void open() {
        if (room.getChildren().length == 0) {
            createContent(room);
            room.layout();
        }
    }

    @Override
    public void activate(boolean isActive) {
        if (isActive) {
            open();
            history.begin(getEditorSite().getActionBars());
        }
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
        super.dispose();
    }
}
