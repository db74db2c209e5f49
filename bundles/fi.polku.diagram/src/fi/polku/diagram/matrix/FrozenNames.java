/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import fi.polku.model.experience.Touchpoint;

/**
 * The first column once more over the left edge of a table that is scrolled sideways, so that rows keep their names. Only
 * painted: keys and screen readers stay with the table. A click on a name selects its row, a double click changes it.
 */
final class FrozenNames {

    private static final int INSET = 6;
    private static final int NOTCH = 3;

    private final TableViewer viewer;
    private final Table table;
    private final MatrixColumn first;
    private final Canvas canvas;

    /** @param room holds the table and lets it fill all of it */
    FrozenNames(Composite room, TableViewer viewer, MatrixColumn first) {
        this.viewer = viewer;
        this.table = viewer.getTable();
        this.first = first;
        canvas = new Canvas(room, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setVisible(false);
        canvas.moveAbove(table);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> row(event).ifPresent(row ->
                viewer.setSelection(new StructuredSelection(viewer.getElementAt(row)))));
        canvas.addListener(SWT.MouseDoubleClick, event -> row(event).ifPresent(row -> {
            table.showColumn(table.getColumn(0));
            viewer.editElement(viewer.getElementAt(row), 0);
        }));
        canvas.addListener(SWT.MouseVerticalWheel,
                event -> table.setTopIndex(table.getTopIndex() - Integer.signum(event.count) * NOTCH));
        table.getHorizontalBar().addListener(SWT.Selection, event -> update());
        // Whatever makes the table paint a row may have moved it.
        table.addListener(SWT.PaintItem, event -> update());
        table.addListener(SWT.Resize, event -> update());
    }

    private void update() {
        boolean isScrolled = table.getHorizontalBar().getSelection() > 0;
        if (isScrolled) {
            Point origin = canvas.getParent().toControl(table.toDisplay(0, 0));
            canvas.setBounds(origin.x, origin.y, table.getColumn(0).getWidth(), table.getClientArea().height);
            canvas.redraw();
        }
        if (isScrolled != canvas.getVisible()) {
            canvas.setVisible(isScrolled);
        }
    }

    private void paint(GC gc) {
        Rectangle room = canvas.getClientArea();
        gc.setFont(table.getFont());
        fill(gc, SWT.COLOR_LIST_BACKGROUND, room);
        for (int row = table.getTopIndex(); row < table.getItemCount(); row++) {
            Rectangle bounds = table.getItem(row).getBounds(0);
            if (bounds.y > room.height) {
                break;
            }
            boolean isSelected = table.isSelected(row);
            Rectangle cell = new Rectangle(0, bounds.y, room.width, bounds.height);
            fill(gc, isSelected ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_BACKGROUND, cell);
            write(gc, first.text((Touchpoint) viewer.getElementAt(row)), isSelected ? SWT.COLOR_LIST_SELECTION_TEXT
                    : SWT.COLOR_LIST_FOREGROUND, cell);
        }
        Rectangle head = new Rectangle(0, 0, room.width, table.getHeaderHeight());
        fill(gc, SWT.COLOR_WIDGET_BACKGROUND, head);
        write(gc, first.label(), SWT.COLOR_WIDGET_FOREGROUND, head);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawLine(room.width - 1, 0, room.width - 1, room.height);
    }

    private static void fill(GC gc, int colour, Rectangle area) {
        gc.setBackground(Display.getCurrent().getSystemColor(colour));
        gc.fillRectangle(area);
    }

    private static void write(GC gc, String text, int colour, Rectangle area) {
        gc.setForeground(Display.getCurrent().getSystemColor(colour));
        String line = text.replaceAll("\\R", " ");
        gc.drawText(line, area.x + INSET, area.y + (area.height - gc.textExtent(line).y) / 2, true);
    }

    private Optional<Integer> row(Event event) {
        return IntStream.range(table.getTopIndex(), table.getItemCount()).boxed().filter(row -> {
            Rectangle bounds = table.getItem(row).getBounds(0);
            return event.y >= bounds.y && event.y < bounds.y + bounds.height;
        }).findFirst();
    }
}
