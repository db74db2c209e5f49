/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A frame around the cell that keys act on. */
final class CellFrame extends FocusCellHighlighter {

    private static final int WIDTH = 2;

    private final Table table;
    private final FrozenNames names;

    CellFrame(TableViewer viewer, FrozenNames names) {
        super(viewer);
        this.names = names;
        table = viewer.getTable();
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index) {
            Rectangle bounds = ((TableItem) event.item).getBounds(event.index);
            event.gc.setForeground(table.getForeground());
            event.gc.setLineWidth(WIDTH);
            event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - WIDTH, bounds.height - WIDTH);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        if (now != null) {
            names.reveal(now);
        }
        table.redraw();
    }
}
