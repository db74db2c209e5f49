/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Table;

import fi.polku.model.experience.Touchpoint;

/** What the cells of one column show; a cell that misses something is tinted. */
final class CellLabels extends ColumnLabelProvider {

    private static final RGB AMBER = new RGB(240, 150, 0);
    private static final float STRENGTH = 0.22f;

    private final MatrixColumn column;
    private final Table table;

    CellLabels(MatrixColumn column, Table table) {
        this.column = column;
        this.table = table;
    }

    @Override
    public String getText(Object row) {
        return column.text((Touchpoint) row).replaceAll("\\R", " ");
    }

    @Override
    public Image getImage(Object row) {
        return column.image((Touchpoint) row);
    }

    @Override
    public String getToolTipText(Object row) {
        String text = column.text((Touchpoint) row);
        return text.isEmpty() ? null : text;
    }

    @Override
    public Color getBackground(Object row) {
        return column.isMissing((Touchpoint) row) ? tint() : null;
    }

    /** Amber through which the table's own colour is seen, light or dark. */
    private Color tint() {
        RGB paper = table.getBackground().getRGB();
        return new Color(mixed(AMBER.red, paper.red), mixed(AMBER.green, paper.green), mixed(AMBER.blue, paper.blue));
    }

    private static int mixed(int ink, int paper) {
        return Math.round(ink * STRENGTH + paper * (1 - STRENGTH));
    }
}
