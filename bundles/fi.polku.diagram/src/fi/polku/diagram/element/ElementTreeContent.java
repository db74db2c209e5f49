/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;

/**
 * A model as a tree of what holds what; what the model itself holds is grouped by kind. The input is a
 * {@link ModelDocument}; its changes show in the tree as soon as the window has time, several of them at once.
 */
public final class ElementTreeContent implements ITreeContentProvider {

    private final Runnable listener = this::changed;
    private TreeViewer viewer;
    private ModelDocument document;
    private boolean stale;

    @Override
    public void inputChanged(Viewer of, Object before, Object now) {
        forget();
        viewer = (TreeViewer) of;
        if (now instanceof ModelDocument opened) {
            document = opened;
            document.addListener(listener);
        }
    }

    private void changed() {
        if (!stale) {
            stale = true;
            viewer.getControl().getDisplay().asyncExec(this::update);
        }
    }

    /** Shows what has changed without waiting. */
    public void update() {
        if (stale && !viewer.getControl().isDisposed()) {
            stale = false;
            viewer.refresh();
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return new Object[] {((ModelDocument) input).model()};
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof ExperienceModel model) {
            return model.eClass().getEAllContainments().stream().map(feature -> new ElementGroup(model, feature))
                    .filter(group -> !group.elements().isEmpty()).toArray();
        }
        return parent instanceof ElementGroup group ? group.elements().toArray() : ((Element) parent).eContents().toArray();
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof ElementGroup group) {
            return group.model();
        }
        EObject container = ((Element) child).eContainer();
        return container instanceof ExperienceModel model
                ? new ElementGroup(model, ((Element) child).eContainmentFeature()) : container;
    }

    @Override
    public boolean hasChildren(Object parent) {
        return parent instanceof ElementGroup || !((Element) parent).eContents().isEmpty();
    }

    private void forget() {
        if (document != null) {
            document.removeListener(listener);
            document = null;
        }
    }

    @Override
    public void dispose() {
        forget();
    }
}
