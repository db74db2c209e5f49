/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** Tells in a table without rows why it has none. */
final class EmptyHint {

    private static final int SPACE = 32;

    private final Table table;
    private final Label label;

    /** @param table in a grid, in which the hint lies over it */
    EmptyHint(Table table) {
        this.table = table;
        label = new Label(table.getParent(), SWT.WRAP | SWT.CENTER);
        GridData outside = new GridData();
        outside.exclude = true;
        label.setLayoutData(outside);
        label.moveAbove(table);
        table.addListener(SWT.Resize, event -> place());
    }

    /** @param text is shown while the table has no rows */
    void show(String text) {
        label.setText(text);
        label.setVisible(table.getItemCount() == 0);
        place();
    }

    private void place() {
        Rectangle room = table.getBounds();
        Point size = label.computeSize(Math.max(0, room.width - 2 * SPACE), SWT.DEFAULT);
        label.setBounds(room.x + (room.width - size.x) / 2, room.y + table.getHeaderHeight() + SPACE, size.x, size.y);
        label.setBackground(table.getBackground());
    }
}
