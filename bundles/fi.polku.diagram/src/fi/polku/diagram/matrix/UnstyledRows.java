/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Rows that the theme's style sheet leaves alone; the table around them has its colours.
 * <p>
 * While rows of a virtual table are taken away, GTK asks for others, and SWT (seen in 3.131) makes some that it then forgets:
 * they outlive their table. The platform would remember them once styled, and fail at the next change of the theme.
 */
final class UnstyledRows {

    private UnstyledRows() {
    }

    /** @param table whose rows these are, as long as it lives */
    static void in(Table table) {
        Display display = table.getDisplay();
        Listener leave = event -> {
            if (event.widget instanceof TableItem row && row.getParent() == table) {
                event.type = SWT.None;
            }
        };
        display.addFilter(SWT.Skin, leave);
        // Rows that were made last are styled after the table has gone.
        table.addListener(SWT.Dispose, event -> display.asyncExec(() -> display.removeFilter(SWT.Skin, leave)));
    }
}
