/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Lays rows of a form out in as many columns as there is room for, in what the form scrolls in. */
final class FormRoom {

    private static final int ROW = 320;
    private static final int GAP = 24;
    private static final int MOST_COLUMNS = 3;

    private final Composite body;
    private final Composite window;
    private final Runnable resized;

    /** @param resized is run after the form was laid out anew */
    FormRoom(Composite body, Runnable resized) {
        this.resized = resized;
        this.body = body;
        window = window(body);
        GridLayoutFactory.fillDefaults().equalWidth(true).spacing(GAP, 4).applyTo(body);
        Listener fit = event -> window.getDisplay().asyncExec(this::fit);
        window.addListener(SWT.Resize, fit);
        body.addListener(SWT.Dispose, event -> window.removeListener(SWT.Resize, fit));
    }

    private static Composite window(Control control) {
        Composite at = control.getParent();
        while (!(at instanceof ScrolledComposite) && at.getParent() != null) {
            at = at.getParent();
        }
        return at instanceof ScrolledComposite ? at : control.getParent();
    }

    /** Gives a row its place. */
    static void place(Composite row) {
        GridDataFactory.fillDefaults().grab(true, false).hint(ROW, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(row);
    }

    /** Lays out anew after rows have come, gone, grown or shrunk. */
    void fit() {
        if (!body.isDisposed()) {
            int room = window.getClientArea().width;
            GridLayout grid = (GridLayout) body.getLayout();
            grid.numColumns = Math.max(1, Math.min(MOST_COLUMNS, (room + GAP) / (ROW + GAP + 6)));
            body.requestLayout();
            resized.run();
        }
    }
}
