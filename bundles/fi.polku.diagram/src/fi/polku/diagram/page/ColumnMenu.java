/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import fi.polku.diagram.matrix.MatrixColumn;
import fi.polku.diagram.matrix.MatrixColumns;
import fi.polku.diagram.matrix.MatrixTable;
import fi.polku.model.text.Texts;

/** What the mouse does with the heads of a table's columns, for keys. */
final class ColumnMenu {

    private static final Texts TEXTS = new Texts(MatrixColumns.class);

    private final MatrixTable table;
    private final Locale language;

    ColumnMenu(MatrixTable table, Locale language) {
        this.table = table;
        this.language = language;
    }

    /** Adds what can be done with the column that has the focus. */
    void fill(IMenuManager menu) {
        int column = table.focus();
        String name = table.columns().get(column).label();
        add(menu, "sort", name, true, () -> table.sort(column));
        add(menu, "hide", name, column > 0, () -> table.see(table.columns().get(column), false));
        menu.add(new Separator());
        add(menu, "left", name, table.places().canMove(column, -1), () -> table.places().move(column, -1));
        add(menu, "right", name, table.places().canMove(column, 1), () -> table.places().move(column, 1));
        add(menu, "wider", name, true, () -> table.places().widen(column, 1));
        add(menu, "narrower", name, true, () -> table.places().widen(column, -1));
        add(menu, "fit", name, true, () -> table.places().fit(column));
        menu.add(new Separator());
        MenuManager columns = new MenuManager(TEXTS.get(language, "columns"));
        fillColumns(columns);
        menu.add(columns);
    }

    /** Adds which columns are seen. */
    void fillColumns(IMenuManager menu) {
        for (MatrixColumn column : table.columns().subList(1, table.columns().size())) {
            Action see = new Action(column.label(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    table.see(column, isChecked());
                }
            };
            see.setChecked(table.isSeen(column));
            menu.add(see);
        }
        menu.add(new Separator());
        add(menu, "reset", "", true, table::reset);
    }

    private void add(IMenuManager menu, String key, String name, boolean isPossible, Runnable run) {
        Action action = new Action(TEXTS.get(language, key, name)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(isPossible);
        menu.add(action);
    }
}
