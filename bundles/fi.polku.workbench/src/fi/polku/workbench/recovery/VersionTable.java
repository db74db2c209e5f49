/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fi.polku.workbench.ScreenTexts;

/** Versions of models, one a line. */
final class VersionTable {

    private static final int LINES = 6;
    private static final ScreenTexts TEXTS = new ScreenTexts(VersionTable.class);

    private final Table table;

    /** @param style {@link SWT#CHECK} where several can be chosen */
    VersionTable(Composite parent, int style, String firstColumn, String differsColumn, List<Version> versions) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | style);
        table.setHeaderVisible(true);
        for (String column : List.of(firstColumn, TEXTS.get("column.time"), differsColumn)) {
            new TableColumn(table, SWT.NONE).setText(column);
        }
        for (Version version : versions) {
            TableItem line = new TableItem(table, SWT.NONE);
            line.setText(new String[] {version.name(), version.date(), version.differs()});
            line.setChecked(true);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.select(0);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * LINES).applyTo(table);
    }

    Table control() {
        return table;
    }

    /** Has a button pressed only while a line is selected that it could be about. */
    void enable(Button button) {
        table.addListener(SWT.Selection, event -> button.setEnabled(table.getSelectionIndex() >= 0));
    }

    /** Whether a line is ticked; lines count from 0. */
    boolean isChecked(int line) {
        return table.getItem(line).getChecked();
    }
}
