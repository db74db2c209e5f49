/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.TableColumns;

/** The newest figures, a line for each metric and place. A click on a column's head sorts. */
final class MeasureTable {

    private static final ScreenTexts TEXTS = new ScreenTexts(MeasureTable.class);

    private final TableViewer viewer;
    private final TableColumns<MeasureRow> columns;

    MeasureTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        columns = new TableColumns<>(viewer, TEXTS.get("table"));
        Image due = PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK);
        columns.sort(columns.add(TEXTS.get("metric"), 190, MeasureRow::metricName,
                row -> row.stale().isPresent() ? due : null), Comparator.comparing(MeasureRow::metricName, TEXTS.order()));
        text("place", 180, MeasureRow::placeName);
        add("figure", 80, MeasureRow::figure, Comparator.comparingDouble(MeasureRow::value));
        add("interval", 110, MeasureRow::interval, Comparator.comparingDouble(MeasureRow::value));
        add("number", 60, MeasureRow::number, Comparator.comparingLong(MeasureRow::answers));
        text("target", 170, MeasureRow::target);
        text("change", 220, MeasureRow::change);
        add("measured", 180, MeasureRow::measured, Comparator.comparing(MeasureRow::day));
        text("method", 280, MeasureRow::method);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    private void text(String key, int width, Function<MeasureRow, String> text) {
        add(key, width, text, Comparator.comparing(text, TEXTS.order()));
    }

    private void add(String key, int width, Function<MeasureRow, String> text, Comparator<MeasureRow> order) {
        columns.sort(columns.add(TEXTS.get(key), width, text), order);
    }

    /** @param chosen takes the row that is chosen from now on; none when there is none */
    void onChoice(Consumer<Optional<MeasureRow>> chosen) {
        viewer.addSelectionChangedListener(event -> chosen.accept(chosen()));
    }

    /** @param opened takes the row that was double-clicked or on which Enter was pressed */
    void onOpen(Consumer<MeasureRow> opened) {
        viewer.addOpenListener(event -> chosen().ifPresent(opened));
    }

    private Optional<MeasureRow> chosen() {
        return Optional.ofNullable((MeasureRow) viewer.getStructuredSelection().getFirstElement());
    }

    /** Shows these rows; what was chosen stays so as long as it is there, otherwise the first is. */
    void show(List<MeasureRow> rows) {
        Optional<MeasureRow> before = chosen();
        viewer.setInput(rows);
        viewer.setSelection(rows.stream()
                .filter(row -> before.filter(one -> one.metric() == row.metric() && one.place() == row.place()).isPresent())
                .findFirst().or(() -> Optional.ofNullable((MeasureRow) viewer.getElementAt(0)))
                .map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
    }
}
