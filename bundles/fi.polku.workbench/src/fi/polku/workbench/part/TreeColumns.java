/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeColumn;

import fi.polku.diagram.edit.NamedWidget;

/** Columns of a tree, from left to right as they are added. */
public final class TreeColumns {

    private final TreeViewer viewer;

    /**
     * @param viewer shows a head above each column from now on
     * @param name what a screen reader calls the tree
     */
    public TreeColumns(TreeViewer viewer, String name) {
        this.viewer = viewer;
        viewer.getTree().getAccessible().addAccessibleListener(new NamedWidget(name));
        viewer.getTree().setHeaderVisible(true);
    }

    /**
     * @param head what stands above the column
     * @param width in the screen's points
     * @param text what a node says there
     * @param image what is drawn before it; null for nothing
     */
    public void add(String head, int width, Function<Object, String> text, Function<Object, Image> image) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(head);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object node) {
                return text.apply(node);
            }

            @Override
            public Image getImage(Object node) {
                return image.apply(node);
            }
        });
    }

    /** Makes each column as wide as what is open in it. */
    public void pack() {
        for (TreeColumn column : viewer.getTree().getColumns()) {
            column.pack();
        }
    }
}
