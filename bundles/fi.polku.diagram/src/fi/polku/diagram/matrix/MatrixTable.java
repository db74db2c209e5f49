/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.element.EditorFont;
import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.element.SelectedIcons;
import fi.polku.diagram.form.Menus;
import fi.polku.model.experience.Touchpoint;

/**
 * Touchpoints as rows, their properties as columns; cells are changed by typing into them, rows sorted by a column's head.
 */
public final class MatrixTable {

    private final TableViewer viewer;
    private final List<MatrixColumn> columns;
    private final ColumnMemory memory;
    private final FrozenNames frozen;
    private final ColumnPlaces places;
    private final ElementLabelProvider names = new ElementLabelProvider();
    private String filter = "";
    private List<Touchpoint> rows = List.of();

    /** @param tell is given what can't be typed into a cell, and null when all is well again */
    public MatrixTable(Composite parent, ModelDocument document, Consumer<String> tell) {
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().addListener(SWT.Dispose, event -> names.dispose());
        viewer.getTable().getAccessible().addAccessibleListener(new NamedWidget(MatrixColumns.text(document, "table")));
        EditorFont.follow(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        columns = MatrixColumns.of(document, names);
        columns.forEach(column -> add(column, document, tell));
        SelectedIcons.in(viewer.getTable());
        UnstyledRows.in(viewer.getTable());
        frozen = new FrozenNames(viewer);
        places = new ColumnPlaces(viewer.getTable(), this::focus);
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer,
                new CellFrame(viewer, frozen));
        TableViewerEditor.create(viewer, focus, new CellStart(viewer), ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        Menus.standBelow(viewer.getTable(), this::place);
        viewer.setFilters(new ViewerFilter() {
            @Override
            public boolean select(Viewer of, Object parent, Object element) {
                return passes((Touchpoint) element);
            }
        });
        viewer.setInput(rows);
        memory = new ColumnMemory(document.model().getId() == null ? document.file().toString() : document.model().getId(),
                viewer.getTable(), columns);
        memory.recall().ifPresent(sorting -> sort(sorting.column(), sorting.down()));
        for (TableColumn column : viewer.getTable().getColumns()) {
            column.addListener(SWT.Resize, event -> memory.keep());
            column.addListener(SWT.Move, event -> memory.keep());
        }
    }

    private void add(MatrixColumn column, ModelDocument document, Consumer<String> tell) {
        TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
        shown.getColumn().setText(column.label());
        shown.getColumn().setWidth(column.width());
        int index = columns.indexOf(column);
        shown.getColumn().setMoveable(index > 0);
        shown.getColumn().addListener(SWT.Selection, event -> sort(index));
        shown.setLabelProvider(new CellLabels(column, viewer.getTable()));
        shown.setEditingSupport(new CellEditing(viewer, column, index, document, tell));
    }

    /** Sorts rows by a column, then the other way round, then as the model has them. */
    public void sort(int column) {
        Table table = viewer.getTable();
        boolean isSame = table.getSortColumn() == table.getColumn(column);
        keepingSelection(() -> {
            if (isSame && table.getSortDirection() == SWT.DOWN) {
                unsort();
            } else {
                sort(column, isSame);
            }
        });
        memory.keep();
    }

    /** Rows stand as the model has them. */
    private void unsort() {
        viewer.getTable().setSortColumn(null);
        viewer.setComparator(null);
    }

    private void sort(int column, boolean down) {
        viewer.getTable().setSortColumn(viewer.getTable().getColumn(column));
        viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer of, Object one, Object other) {
                int order = columns.get(column).order().compare((Touchpoint) one, (Touchpoint) other);
                return down ? -order : order;
            }
        });
    }

    /** The table itself would keep places selected, not touchpoints, and tell others of those that stand there now. */
    private void keepingSelection(Runnable change) {
        Table table = viewer.getTable();
        List<Touchpoint> selected = selected();
        int[] before = table.getSelectionIndices();
        table.deselectAll();
        change.run();
        int[] after = rowsOf(selected);
        if (Arrays.equals(before, after)) {
            table.select(after);
        } else {
            // Scrolls to them, too.
            table.setSelection(after);
        }
        if (after.length < selected.size()) {
            table.notifyListeners(SWT.Selection, new Event());
        }
        // The cell with the focus follows the selected row when it is asked for.
        viewer.getColumnViewerEditor().getFocusCell();
    }

    /** Selects a touchpoint's row, and scrolls to it. The viewer would look for it in rows that may be about to be filled anew. */
    public void select(Touchpoint touchpoint) {
        viewer.getTable().setSelection(rowsOf(List.of(touchpoint)));
        viewer.getTable().notifyListeners(SWT.Selection, new Event());
    }

    private int[] rowsOf(List<Touchpoint> touchpoints) {
        List<Touchpoint> shown = sortedRows();
        return touchpoints.stream().mapToInt(shown::indexOf).filter(row -> row >= 0).toArray();
    }

    /** @return index of the column with the focus; that of the names when no cell has it */
    public int focus() {
        ViewerCell cell = viewer.getColumnViewerEditor().getFocusCell();
        return cell == null ? 0 : cell.getColumnIndex();
    }

    /** Where the cell with the focus is. */
    private Rectangle place() {
        ViewerCell cell = viewer.getColumnViewerEditor().getFocusCell();
        return cell == null ? new Rectangle(0, 0, 0, 0) : cell.getBounds();
    }

    private boolean passes(Touchpoint row) {
        return filter.isEmpty() || columns.stream().anyMatch(column -> column.text(row).toLowerCase(Locale.ROOT).contains(filter));
    }

    /** @return the table itself */
    public TableViewer viewer() {
        return viewer;
    }

    /** @return what shows the names while the table is scrolled sideways */
    public Canvas frozenNames() {
        return frozen.control();
    }

    /** @return where the columns stand and how wide they are */
    public ColumnPlaces places() {
        return places;
    }

    /** @return all columns, seen or not */
    public List<MatrixColumn> columns() {
        return columns;
    }

    /** Shows touchpoints; where nothing has been added or taken away, only their cells are looked at anew. */
    public void show(List<Touchpoint> shown) {
        keepingSelection(() -> {
            if (shown.equals(rows)) {
                viewer.refresh();
            } else {
                rows = shown;
                viewer.setInput(rows);
            }
        });
    }

    /** @param part only rows are shown that have this in one of their cells, upper and lower case alike */
    public void filter(String part) {
        filter = part.strip().toLowerCase(Locale.ROOT);
        keepingSelection(viewer::refresh);
    }

    /** @return whether a column is seen */
    public boolean isSeen(MatrixColumn column) {
        return viewer.getTable().getColumn(columns.indexOf(column)).getWidth() > 0;
    }

    /** Shows the column, or hides it. */
    public void see(MatrixColumn column, boolean seen) {
        TableColumn shown = viewer.getTable().getColumn(columns.indexOf(column));
        shown.setWidth(seen ? column.width() : 0);
        shown.setResizable(seen);
    }

    /** Puts columns and rows as they stand before anybody has changed that. */
    public void reset() {
        Table table = viewer.getTable();
        for (MatrixColumn column : columns) {
            see(column, true);
        }
        table.setColumnOrder(IntStream.range(0, columns.size()).toArray());
        keepingSelection(this::unsort);
        memory.keep();
    }

    /** @return the cells that are meant when somebody copies: the one with the focus, or several whole rows */
    public String copy() {
        List<Touchpoint> selected = selected();
        ViewerCell cell = viewer.getColumnViewerEditor().getFocusCell();
        boolean isOne = selected.size() == 1 && cell != null;
        return CellTransfer.text(selected, isOne ? List.of(columns.get(cell.getColumnIndex())) : seenFrom(0));
    }

    /** @return what pasting a text at the cell with the focus comes to; a single cell goes into all rows selected */
    public CellTransfer paste(String text) {
        List<Touchpoint> selected = selected();
        ViewerCell cell = viewer.getColumnViewerEditor().getFocusCell();
        int first = viewer.getTable().getSelectionIndex();
        int from = cell == null ? 0 : seenFrom(0).indexOf(columns.get(cell.getColumnIndex()));
        List<Touchpoint> below = selected.size() > 1 || first < 0 ? selected
                : sortedRows().subList(first, sortedRows().size());
        boolean isOneCell = !text.strip().contains("\t") && !text.strip().contains("\n");
        return CellTransfer.paste(isOneCell ? text.strip() : text, isOneCell ? selected : below,
                seenFrom(Math.max(0, from)));
    }

    /** Not asked of the table, which knows a row only once it has come into sight. */
    private List<Touchpoint> sortedRows() {
        Object[] shown = rows.stream().filter(this::passes).toArray();
        if (viewer.getComparator() != null) {
            viewer.getComparator().sort(viewer, shown);
        }
        return Stream.of(shown).map(Touchpoint.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Touchpoint> selected() {
        return viewer.getStructuredSelection().toList();
    }

    private List<MatrixColumn> seenFrom(int place) {
        List<MatrixColumn> seen = Arrays.stream(viewer.getTable().getColumnOrder()).mapToObj(columns::get)
                .filter(this::isSeen).toList();
        return seen.subList(place, seen.size());
    }
}
