/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.TableColumns;

/** The columns of a file, one below the other: what they are called, what they mean, and what stands in the first rows. */
final class ColumnTable {

    private static final ScreenTexts TEXTS = new ScreenTexts(ColumnTable.class);
    private static final int ROWS = 8;
    private static final int SHOWN = 12;

    private final TableViewer viewer;
    private Draft draft;
    private List<String> names = List.of();

    /** @param chosen takes the name of the column that was chosen */
    ColumnTable(Composite parent, Consumer<String> chosen) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(860, ROWS * viewer.getTable().getItemHeight())
                .applyTo(viewer.getTable());
        TableColumns<String> columns = new TableColumns<>(viewer, TEXTS.get("table"));
        columns.add(TEXTS.get("table.column"), 200, column -> column);
        columns.add(TEXTS.get("table.means"), 190, column -> words(column).role());
        columns.add(TEXTS.get("table.about"), 220, column -> words(column).about());
        columns.add(TEXTS.get("table.rows"), 260, this::beginning);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> {
            if (!event.getSelection().isEmpty()) {
                chosen.accept((String) event.getStructuredSelection().getFirstElement());
            }
        });
    }

    private ColumnWords words(String column) {
        return new ColumnWords(draft, column);
    }

    private String beginning(String column) {
        int index = draft.columns().names().indexOf(column);
        return draft.sample().rows().stream().limit(SHOWN).map(row -> row.get(index)).map(String::strip)
                .map(cell -> cell.isEmpty() ? "–" : cell).collect(Collectors.joining(" · "));
    }

    void show(Draft now) {
        draft = now;
        List<String> all = now.columns().names().stream().distinct().filter(name -> !name.isEmpty()).toList();
        if (all.equals(names)) {
            viewer.refresh();
            return;
        }
        names = all;
        viewer.setInput(all);
        all.stream().findFirst().ifPresent(first -> viewer.setSelection(new StructuredSelection(first)));
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }

    /** Name of the column that is chosen; empty for none. */
    String chosen() {
        Object column = viewer.getStructuredSelection().getFirstElement();
        return column == null ? "" : (String) column;
    }
}
