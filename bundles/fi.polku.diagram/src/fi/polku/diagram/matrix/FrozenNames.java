/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The first column once more, at the left edge of a table that is scrolled sideways, so that one sees whose cells these are.
 * Keys and screen readers know it from the table itself.
 */
final class FrozenNames {

    /** The least of the table that is left for other columns. */
    private static final int OTHERS = 200;
    private static final int GAP = 6;

    private final TableViewer viewer;
    private final Table table;
    private final ScrollBar sideways;
    private final Canvas canvas;
    private final Runnable place = this::place;
    private boolean isPressed;

    /** @param viewer a table in a grid, in which the names lie over it */
    FrozenNames(TableViewer viewer) {
        this.viewer = viewer;
        table = viewer.getTable();
        sideways = table.getHorizontalBar();
        canvas = new Canvas(table.getParent(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridData outside = new GridData();
        outside.exclude = true;
        canvas.setLayoutData(outside);
        canvas.setVisible(false);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::select);
        canvas.addListener(SWT.MouseDoubleClick, this::edit);
        canvas.addListener(SWT.MouseVerticalWheel, event -> table.setTopIndex(table.getTopIndex() - event.count));
        sideways.addListener(SWT.Selection, event -> place());
        table.addListener(SWT.Resize, event -> place());
        table.addListener(SWT.MouseDown, event -> isPressed = true);
        table.addListener(SWT.MouseUp, event -> isPressed = false);
        table.getColumn(0).addListener(SWT.Resize, event -> place());
        // Whatever changes what is seen has cells painted, also scrolling by keys, which tells of nothing else. All of a
        // painting's cells place the names once, since that takes longer than to paint a cell.
        table.addListener(SWT.PaintItem, event -> canvas.getDisplay().timerExec(0, place));
        canvas.addListener(SWT.Dispose, event -> canvas.getDisplay().timerExec(-1, place));
    }

    /** @return what shows them */
    Canvas control() {
        return canvas;
    }

    private void place() {
        boolean isNeeded = sideways.getSelection() > 0;
        if (isNeeded) {
            Point at = table.getLocation();
            Rectangle room = table.getClientArea();
            Rectangle wanted = new Rectangle(at.x + table.getBorderWidth(), at.y + table.getBorderWidth(), width(), room.height);
            if (!wanted.equals(canvas.getBounds())) {
                canvas.setBounds(wanted);
            }
            canvas.redraw();
        }
        if (isNeeded != canvas.getVisible()) {
            canvas.moveAbove(table);
            canvas.setVisible(isNeeded);
        }
    }

    private int width() {
        return Math.max(0, Math.min(table.getColumn(0).getWidth(), table.getClientArea().width - OTHERS));
    }

    /**
     * Scrolls sideways until a cell is seen, and not behind the names: the table itself leaves cells that keys lead to out of
     * sight. What the mouse points at stays where it is.
     */
    void reveal(ViewerCell cell) {
        if (!isPressed) {
            int x = cell.getBounds().x - table.getClientArea().x;
            int tooFarRight = Math.min(x + cell.getBounds().width - table.getClientArea().width, x - width());
            int shift = x < width() ? x - width() : Math.max(0, tooFarRight);
            sideways.setSelection(cell.getColumnIndex() == 0 ? 0 : Math.max(0, sideways.getSelection() + shift));
            place();
        }
    }

    private void paint(GC gc) {
        Point size = canvas.getSize();
        gc.setFont(table.getFont());
        fill(gc, table.getBackground(), 0, size.y);
        int row = table.getTopIndex();
        for (int y = 0; row < table.getItemCount() && y < size.y; row++) {
            Rectangle bounds = bounds(row);
            paint(gc, table.getItem(row), bounds, table.isSelected(row));
            y = bounds.y + bounds.height;
        }
        int head = table.getHeaderHeight();
        fill(gc, table.getHeaderBackground(), 0, head);
        gc.setForeground(table.getHeaderForeground());
        middle(gc, table.getColumn(0).getText(), GAP, 0, head);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawLine(0, head - 1, size.x, head - 1);
        gc.drawLine(size.x - 1, 0, size.x - 1, size.y);
    }

    private void paint(GC gc, TableItem item, Rectangle bounds, boolean isSelected) {
        fill(gc, isSelected ? canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : item.getBackground(0),
                bounds.y, bounds.height);
        gc.setForeground(isSelected ? canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
                : item.getForeground(0));
        Image image = item.getImage(0);
        if (image != null) {
            gc.drawImage(image, item.getImageBounds(0).x - item.getBounds(0).x,
                    bounds.y + (bounds.height - image.getBounds().height) / 2);
        }
        middle(gc, item.getText(0), item.getTextBounds(0).x - item.getBounds(0).x, bounds.y, bounds.height);
    }

    /** Where a row's name is; platforms count its place in the table from different points. */
    private Rectangle bounds(int row) {
        Rectangle bounds = table.getItem(row).getBounds(0);
        Rectangle room = table.getClientArea();
        return new Rectangle(0, bounds.y - room.y - table.getBorderWidth(), bounds.width, bounds.height);
    }

    private void fill(GC gc, Color colour, int y, int height) {
        gc.setBackground(colour);
        gc.fillRectangle(0, y, canvas.getSize().x, height);
    }

    private static void middle(GC gc, String text, int x, int y, int height) {
        gc.drawText(text, x, y + (height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private void select(Event event) {
        TableItem item = at(event.y);
        table.setFocus();
        if (item != null) {
            viewer.setSelection(new StructuredSelection(item.getData()));
        }
    }

    private void edit(Event event) {
        TableItem item = at(event.y);
        if (item != null) {
            viewer.editElement(item.getData(), 0);
        }
    }

    private TableItem at(int y) {
        for (int row = table.getTopIndex(); row < table.getItemCount() && y >= table.getHeaderHeight(); row++) {
            Rectangle bounds = bounds(row);
            if (y < bounds.y + bounds.height) {
                return table.getItem(row);
            }
        }
        return null;
    }
}
