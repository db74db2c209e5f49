/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import fi.polku.diagram.document.DiagramPreferences;

/**
 * How somebody left the columns of one model's table: order, widths, which are hidden and by which one rows are sorted. Kept
 * with the workspace, one text for each model: the columns' ids with their widths in order, a hidden one with width 0, the
 * one that sorts with a {@code +} or {@code -} behind it.
 */
final class ColumnMemory {

    private static final String KEY = "matrix.columns.";

    private final String key;
    private final Table table;
    private final List<MatrixColumn> columns;

    /**
     * @param model what tells one model from others
     * @param columns in the order in which the table has made them
     */
    ColumnMemory(String model, Table table, List<MatrixColumn> columns) {
        this.key = KEY + model;
        this.table = table;
        this.columns = columns;
    }

    /** Remembers how the columns are now. */
    void keep() {
        DiagramPreferences.store().setValue(key,
                Arrays.stream(table.getColumnOrder()).mapToObj(this::written).collect(Collectors.joining(" ")));
    }

    private String written(int index) {
        TableColumn column = table.getColumn(index);
        String sorts = column != table.getSortColumn() ? "" : table.getSortDirection() == SWT.DOWN ? "-" : "+";
        return columns.get(index).id() + ":" + column.getWidth() + sorts;
    }

    /**
     * Puts the columns as they were left. Columns that weren't there at that time stay where they are, at the end.
     *
     * @return the column by which rows were sorted, and whether downwards; empty for the model's own order
     */
    Optional<Sorting> recall() {
        List<Integer> order = new ArrayList<>(List.of(0));
        Optional<Sorting> sorting = Optional.empty();
        for (String entry : DiagramPreferences.store().getString(key).split(" ")) {
            String[] parts = entry.split(":");
            int index = index(parts[0]);
            if (parts.length == 2 && index >= 0 && parts[1].matches("[0-9]{1,4}[+-]?")) {
                int width = Integer.parseInt(parts[1].replaceAll("[+-]", ""));
                table.getColumn(index).setWidth(width);
                table.getColumn(index).setResizable(width > 0);
                if (!order.contains(index)) {
                    order.add(index);
                }
                if (!Character.isDigit(parts[1].charAt(parts[1].length() - 1))) {
                    sorting = Optional.of(new Sorting(index, parts[1].endsWith("-")));
                }
            }
        }
        IntStream.range(0, columns.size()).filter(index -> !order.contains(index)).forEach(order::add);
        table.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
        return sorting;
    }

    private int index(String id) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().equals(id)).findFirst().orElse(-1);
    }

    /**
     * How rows were sorted.
     *
     * @param column index of the column
     * @param down whether the last comes first
     */
    record Sorting(int column, boolean down) {
    }
}
