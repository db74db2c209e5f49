/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Where the columns of a table stand and how wide they are, as keys change it that do the like in a diagram: Ctrl+Shift with
 * left and right moves the column with the focus, Ctrl+plus and Ctrl+minus make it wider and narrower, Ctrl+0 as wide as
 * what is in it. The first column stays the first.
 */
public final class ColumnPlaces {

    /** Widths in the screen's points. */
    private static final int STEP = 20;
    private static final int LEAST = 40;
    private static final int MOST = 1000;

    private final Table table;
    private final IntSupplier focus;

    /** @param focus tells the index of the column with the focus */
    ColumnPlaces(Table table, IntSupplier focus) {
        this.table = table;
        this.focus = focus;
        table.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        int with = event.stateMask & SWT.MODIFIER_MASK;
        Runnable action = with == (SWT.MOD1 | SWT.SHIFT) ? shifted(event.keyCode)
                : with == SWT.MOD1 ? plain(event.keyCode) : null;
        if (action != null) {
            action.run();
            event.doit = false;
            // The table's other listeners would take an arrow for a step to the next cell.
            event.type = SWT.None;
        }
    }

    private Runnable shifted(int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> () -> move(focus.getAsInt(), -1);
            case SWT.ARROW_RIGHT -> () -> move(focus.getAsInt(), 1);
            // On many keyboards the plus stands over the equals sign.
            case '=' -> () -> widen(focus.getAsInt(), 1);
            default -> null;
        };
    }

    private Runnable plain(int key) {
        return switch (key) {
            case '+', '=', SWT.KEYPAD_ADD -> () -> widen(focus.getAsInt(), 1);
            case '-', SWT.KEYPAD_SUBTRACT -> () -> widen(focus.getAsInt(), -1);
            case '0', SWT.KEYPAD_0 -> () -> fit(focus.getAsInt());
            default -> null;
        };
    }

    /** @return whether there is a place for the column on that side, −1 for the left and 1 for the right */
    public boolean canMove(int column, int side) {
        return neighbour(column, side) > 0;
    }

    /** Puts a column past the next one that is seen, on the left (−1) or the right (1), if there is one. */
    public void move(int column, int side) {
        int there = neighbour(column, side);
        if (there > 0) {
            List<Integer> order = order();
            order.remove((Integer) column);
            order.add(there, column);
            table.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** The place among the columns, where hidden ones have one, too; 0 for none. */
    private int neighbour(int column, int side) {
        List<Integer> order = order();
        int there = order.indexOf(column) + side;
        while (there > 0 && there < order.size() && table.getColumn(order.get(there)).getWidth() == 0) {
            there += side;
        }
        return column == 0 || there >= order.size() ? 0 : there;
    }

    private List<Integer> order() {
        return Arrays.stream(table.getColumnOrder()).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    /** Makes a column wider by so many steps, or narrower by a negative number of them. */
    public void widen(int column, int steps) {
        TableColumn shown = table.getColumn(column);
        shown.setWidth(Math.max(LEAST, Math.min(MOST, shown.getWidth() + steps * STEP)));
    }

    /** Makes a column as wide as its head and its cells want it. */
    public void fit(int column) {
        table.getColumn(column).pack();
    }
}
