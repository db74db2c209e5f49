/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.tree;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Leaves in a tree what has a text in its name, and what leads there. */
final class NameFilter extends ViewerFilter {

    private final String part;

    private NameFilter(String part) {
        this.part = part;
    }

    static void install(Text box, TreeViewer viewer) {
        box.addListener(SWT.Modify, event -> {
            String part = box.getText().strip().toLowerCase(Locale.ROOT);
            viewer.setFilters(part.isEmpty() ? new ViewerFilter[0] : new ViewerFilter[] {new NameFilter(part)});
            if (!part.isEmpty()) {
                viewer.expandAll();
            }
        });
        box.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            }
        });
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        TreeViewer tree = (TreeViewer) viewer;
        return matches(element, (ILabelProvider) tree.getLabelProvider(), (ITreeContentProvider) tree.getContentProvider());
    }

    private boolean matches(Object element, ILabelProvider names, ITreeContentProvider content) {
        return names.getText(element).toLowerCase(Locale.ROOT).contains(part)
                || Arrays.stream(content.getChildren(element)).anyMatch(child -> matches(child, names, content));
    }
}
