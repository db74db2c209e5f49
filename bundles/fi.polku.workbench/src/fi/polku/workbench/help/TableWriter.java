/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

import fi.polku.workbench.help.PageText.Setting;

/**
 * Writes tables: in columns where the first ones are narrow, so that only the last one needs more than a line; else each row
 * as its first cell with the others below it.
 */
final class TableWriter {

    private static final int WIDEST = 620;
    private static final int SPACE = 16;
    private static final int ABOVE = 4;

    private final PageText page;
    private final Consumer<Node> plain;
    private final Consumer<Node> bold;
    private final ToIntFunction<Node> width;

    /**
     * @param plain writes a cell
     * @param bold writes a cell in heavy letters
     * @param width how wide a cell is on one line, in the screen's points
     */
    TableWriter(PageText page, Consumer<Node> plain, Consumer<Node> bold, ToIntFunction<Node> width) {
        this.page = page;
        this.plain = plain;
        this.bold = bold;
        this.width = width;
    }

    void write(TableBlock table) {
        List<Node> rows = new ArrayList<>();
        children(table).forEach(part -> rows.addAll(children(part)));
        int[] tabs = tabs(rows);
        boolean isNarrow = tabs.length > 0 && tabs[tabs.length - 1] <= WIDEST;
        rows.forEach(row -> {
            if (isNarrow) {
                line(row, tabs);
            } else if (!isHead(row)) {
                lines(row);
            }
        });
    }

    private int[] tabs(List<Node> rows) {
        int columns = rows.stream().mapToInt(row -> children(row).size()).min().orElse(1);
        int[] tabs = new int[columns - 1];
        for (int column = 0; column < tabs.length; column++) {
            int at = column;
            int widest = rows.stream().mapToInt(row -> width.applyAsInt(children(row).get(at))).max().orElse(0);
            tabs[column] = (column == 0 ? 0 : tabs[column - 1]) + widest + SPACE;
        }
        return tabs;
    }

    private void line(Node row, int[] tabs) {
        page.line(new Setting(ABOVE, 0, tabs[tabs.length - 1], tabs));
        List<Node> cells = children(row);
        for (int column = 0; column < cells.size(); column++) {
            page.append(column == 0 ? "" : "\t", null);
            (isHead(row) ? bold : plain).accept(cells.get(column));
        }
    }

    private void lines(Node row) {
        List<Node> cells = children(row);
        page.line(new Setting(ABOVE * 2, 0, 0));
        bold.accept(cells.get(0));
        page.line(new Setting(0, SPACE, SPACE));
        String between = "";
        for (Node cell : cells.subList(1, cells.size())) {
            if (cell.getFirstChild() != null) {
                page.append(between, null);
                plain.accept(cell);
                between = " · ";
            }
        }
    }

    private static boolean isHead(Node row) {
        return row.getParent() instanceof TableHead;
    }

    private static List<Node> children(Node node) {
        List<Node> all = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            all.add(child);
        }
        return all;
    }
}
