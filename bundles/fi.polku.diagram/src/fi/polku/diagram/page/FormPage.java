/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.element.ElementSelection;
import fi.polku.diagram.form.TabbedForm;
import fi.polku.diagram.tree.ElementTree;
import fi.polku.diagram.tree.TreeMenu;
import fi.polku.model.experience.Element;

/** The whole model as a tree on the left and the form of what is selected on the right: no mouse and no picture needed. */
public final class FormPage extends ModelPage {

    private ElementTree tree;
    private TabbedForm form;

    /** @param document the model that is shown */
    public FormPage(ModelDocument document) {
        super(document);
    }

    @Override
    void createContent(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        tree = new ElementTree(sash, document());
        getSite().registerContextMenu("fi.polku.diagram.form", TreeMenu.install(tree), tree.viewer());
        form = new TabbedForm(sash, document());
        sash.setWeights(1, 2);
        getSite().setSelectionProvider(tree.viewer());
        tree.viewer().addSelectionChangedListener(this::selected);
        tree.select(document().model());
    }

    private void selected(SelectionChangedEvent event) {
        ElementSelection.of(event.getSelection()).ifPresent(form::show);
    }

    @Override
    public boolean shows(Element element) {
        // It has room for everything, so that no other page would ever be asked.
        return tree != null && tree.control().isVisible();
    }

    @Override
    public void reveal(Element element) {
        tree.select(element);
    }

    /** @return the tree on the left, once the page has been opened */
    public ElementTree tree() {
        return tree;
    }

    /** @return the form on the right, once the page has been opened */
    public TabbedForm form() {
        return form;
    }

    @Override
    Control focus() {
        return tree.viewer().getTree();
    }
}
