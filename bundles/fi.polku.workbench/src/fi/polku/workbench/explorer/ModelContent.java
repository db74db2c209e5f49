/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.explorer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

import fi.polku.diagram.element.ElementTreeContent;
import fi.polku.diagram.element.SelectedIcons;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.ModelFile;

/** What is in a model, below its file in the Project Explorer; read when somebody looks, and anew when the file changes. */
public final class ModelContent implements ITreeContentProvider {

    private final ElementTreeContent tree = new ElementTreeContent();
    private final Map<IFile, List<ModelNode>> read = new HashMap<>();
    private final IResourceChangeListener listener = this::changed;
    private StructuredViewer viewer;

    /** Watches the workspace until it is disposed of. */
    public ModelContent() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void inputChanged(Viewer of, Object before, Object now) {
        if (viewer != of) {
            SelectedIcons.in((Composite) of.getControl());
        }
        viewer = (StructuredViewer) of;
        read.clear();
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof IFile file) {
            return read.computeIfAbsent(file, this::read).toArray();
        }
        ModelNode node = (ModelNode) parent;
        return node.shown() instanceof String ? new Object[0] : below(node.file(), node.shown()).toArray();
    }

    private List<ModelNode> read(IFile file) {
        try {
            return file.getLocation() == null ? List.of()
                    : below(file, ModelStore.load(file.getLocation().toPath()).model());
        } catch (StoreException unreadable) {
            return List.of(new ModelNode(file, unreadable.message(ScreenTexts.language(), file.getName())));
        }
    }

    private List<ModelNode> below(IFile file, Object parent) {
        return Arrays.stream(tree.getChildren(parent)).map(child -> new ModelNode(file, child)).toList();
    }

    @Override
    public Object getParent(Object child) {
        if (!(child instanceof ModelNode node) || node.shown() instanceof String) {
            return child instanceof ModelNode node ? node.file() : null;
        }
        Object parent = tree.getParent(node.shown());
        return parent == null || tree.getParent(parent) == null ? node.file() : new ModelNode(node.file(), parent);
    }

    @Override
    public boolean hasChildren(Object parent) {
        return parent instanceof IFile || !(((ModelNode) parent).shown() instanceof String)
                && tree.hasChildren(((ModelNode) parent).shown());
    }

    private void changed(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                if (ModelFile.is(delta.getResource()) && (delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & IResourceDelta.CONTENT) != 0)) {
                    refresh((IFile) delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(ModelContent.class).log(e.getStatus());
        }
    }

    private void refresh(IFile file) {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (read.remove(file) != null && !viewer.getControl().isDisposed()) {
                    viewer.refresh(file);
                }
            });
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
    }
}
