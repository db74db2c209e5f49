/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.form.Menus;
import fi.polku.workbench.ScreenTexts;

/**
 * Columns of a table, from left to right as they are added.
 *
 * @param <T> what a row shows
 */
public final class TableColumns<T> {

    private static final ScreenTexts TEXTS = new ScreenTexts(TableColumns.class);
    private static final int WIDEST = 480;

    private final TableViewer viewer;
    private final Map<TableColumn, Comparator<T>> sorted = new LinkedHashMap<>();

    /**
     * @param viewer shows a head above each column from now on
     * @param name what a screen reader calls the table
     */
    public TableColumns(TableViewer viewer, String name) {
        this.viewer = viewer;
        viewer.getTable().getAccessible().addAccessibleListener(new NamedWidget(name));
        viewer.getTable().setHeaderVisible(true);
    }

    /**
     * @param head what stands above the column
     * @param width in the screen's points
     * @param text what a row says there; also shown beside the pointer, where the column may be too narrow
     */
    public TableColumn add(String head, int width, Function<T, String> text) {
        return add(head, width, text, row -> null);
    }

    /**
     * @param head what stands above the column
     * @param width in the screen's points
     * @param text what a row says there; also shown beside the pointer, where the column may be too narrow
     * @param image what is drawn before it; null for nothing
     */
    public TableColumn add(String head, int width, Function<T, String> text, Function<T, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(head);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply(cast(row));
            }

            @Override
            public Image getImage(Object row) {
                return image.apply(cast(row));
            }

            @Override
            public String getToolTipText(Object row) {
                String full = getText(row);
                return full.isEmpty() ? null : full;
            }
        });
        return column.getColumn();
    }

    /** Makes every column as wide as what stands in it now, within reason. */
    public void fit() {
        for (TableColumn column : viewer.getTable().getColumns()) {
            column.pack();
            column.setWidth(Math.min(column.getWidth(), WIDEST));
        }
    }

    /**
     * A click on the column's head sorts by this, another one the other way round, a third one not at all; for keys, the
     * table's menu does the same.
     */
    public void sort(TableColumn column, Comparator<T> order) {
        if (sorted.isEmpty()) {
            Menus.onRightClick(viewer.getTable(), menu -> sorted.forEach((one, by) -> menu.add(new Action(
                    TEXTS.get("sort", one.getText())) {
                @Override
                public void run() {
                    turn(one, by);
                }
            })));
        }
        sorted.put(column, order);
        column.addListener(SWT.Selection, event -> turn(column, order));
    }

    private void turn(TableColumn column, Comparator<T> order) {
        Table table = viewer.getTable();
        boolean isSame = table.getSortColumn() == column;
        int direction = !isSame ? SWT.UP : table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
        table.setSortColumn(direction == SWT.NONE ? null : column);
        table.setSortDirection(direction);
        viewer.setComparator(direction == SWT.NONE ? null : comparator(direction == SWT.UP ? order : order.reversed()));
    }

    private ViewerComparator comparator(Comparator<T> order) {
        return new ViewerComparator() {
            @Override
            public int compare(Viewer of, Object one, Object other) {
                return order.compare(cast(one), cast(other));
            }
        };
    }

    @SuppressWarnings("unchecked")
    private T cast(Object row) {
        return (T) row;
    }
}
