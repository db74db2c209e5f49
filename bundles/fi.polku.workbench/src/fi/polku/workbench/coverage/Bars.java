/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.coverage;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import fi.polku.diagram.canvas.Ink;
import fi.polku.picture.theme.Palette;

/** Paints bars behind the texts of one column; the texts stay what a screen reader reads. */
final class Bars {

    private static final int MARGIN = 3;
    /** Light enough for the text on it, in light and dark themes. */
    private static final int ALPHA = 110;

    private final Tree tree;
    private final int column;
    private final Color full;
    private final Color partial;

    Bars(Tree tree, int column) {
        this.tree = tree;
        this.column = column;
        this.full = Ink.of(Palette.TEAL);
        this.partial = Ink.of(Palette.BLUE);
        tree.addListener(SWT.EraseItem, this::paint);
    }

    private void paint(Event event) {
        if (event.index != column || !(event.item.getData() instanceof CoveredAspect covered)) {
            return;
        }
        Rectangle cell = ((TreeItem) event.item).getBounds(column);
        GC gc = event.gc;
        int alpha = gc.getAlpha();
        Color background = gc.getBackground();
        gc.setAlpha(ALPHA);
        double share = covered.share();
        gc.setBackground(share == 1 ? full : partial);
        int width = tree.getColumn(column).getWidth() - 2 * MARGIN;
        gc.fillRectangle(cell.x + MARGIN, cell.y + MARGIN, (int) Math.round(width * share),
                cell.height - 2 * MARGIN);
        gc.setAlpha(alpha);
        gc.setBackground(background);
        event.detail &= ~SWT.BACKGROUND;
    }
}
