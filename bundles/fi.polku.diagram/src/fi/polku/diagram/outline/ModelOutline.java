/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.outline;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.dialogs.IPageChangedListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.element.ElementSelection;
import fi.polku.diagram.page.History;
import fi.polku.diagram.tree.ElementTree;
import fi.polku.diagram.tree.TreeMenu;

/**
 * The Outline of an open model: its tree, and the diagram in little. What is selected here is selected in the editor, and
 * the other way round.
 */
public final class ModelOutline extends Page implements IContentOutlinePage, IAdaptable {

    private final PolkuEditor editor;
    private final ISelectionListener follow = this::follow;
    private final IPropertyListener seen = (source, property) -> this.overview.update();
    private final IPageChangedListener page = event -> this.overview.update();
    private SashForm halves;
    private ElementTree tree;
    private Overview overview;
    private History history;
    private boolean following;

    /** @param editor whose model is shown */
    public ModelOutline(PolkuEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        halves = new SashForm(parent, SWT.VERTICAL);
        tree = new ElementTree(halves, editor.document());
        overview = new Overview(halves, editor);
        getSite().getActionBars().getToolBarManager().add(overview.toggle());
        editor.addPropertyListener(seen);
        editor.addPageChangedListener(page);
        overview.update();
        getSite().registerContextMenu("fi.polku.diagram.outline", TreeMenu.install(tree), tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
        tree.viewer().addSelectionChangedListener(this::lead);
        tree.viewer().addOpenListener(event -> ElementSelection.of(event.getSelection()).ifPresent(editor::reveal));
        getSite().getPage().addSelectionListener(follow);
        history = new History(editor.document());
        history.begin(getSite().getActionBars());
    }

    /** @return the tree, once there is one */
    public ElementTree tree() {
        return tree;
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == editor) {
            following = true;
            ElementSelection.of(selection).filter(element -> element.eResource() != null).ifPresent(tree::select);
            following = false;
        }
    }

    private void lead(SelectionChangedEvent event) {
        if (!following && tree.viewer().getTree().isFocusControl()) {
            ElementSelection.of(event.getSelection()).ifPresent(editor::revealHere);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? editor.getAdapter(type) : null;
    }

    @Override
    public Control getControl() {
        return halves;
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return tree == null ? StructuredSelection.EMPTY : tree.viewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.viewer().setSelection(selection, true);
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(follow);
        editor.removePropertyListener(seen);
        editor.removePageChangedListener(page);
        if (history != null) {
            history.dispose();
        }
        super.dispose();
    }
}
