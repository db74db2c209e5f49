/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet with one line for each thing: heads that stay in sight, filters, and columns as wide as what they hold.
 *
 * @param <T> what the lines are about
 */
final class Grid<T> {

    private static final int UNITS_OF_CHARACTER = 256;
    private static final float HEAD_HEIGHT = 32;
    /** Characters that an A4 sheet on its side has room for. */
    private static final int A4 = 250;

    private final Book book;
    private final String name;
    private final int frozen;
    private final List<Column<T>> columns = new ArrayList<>();

    /** One column; the width in characters. */
    private record Column<T>(String head, int width, CellLook look, Function<T, Object> value) {
    }

    /** @param frozen how many columns stay in sight */
    Grid(Book book, String name, int frozen) {
        this.book = book;
        this.name = name;
        this.frozen = frozen;
    }

    Grid<T> column(String head, int width, Function<T, Object> value) {
        return column(head, width, CellLook.TEXT, value);
    }

    Grid<T> column(String head, int width, CellLook look, Function<T, Object> value) {
        columns.add(new Column<>(head, width, look, value));
        return this;
    }

    /** Writes the sheet, whose first line holds the heads. @return colours for it */
    Signals write(List<T> lines) {
        XSSFSheet sheet = book.sheet(name);
        XSSFRow heads = sheet.createRow(0);
        heads.setHeightInPoints(HEAD_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            book.set(heads.createCell(i), columns.get(i).head(), CellLook.HEAD);
            sheet.setColumnWidth(i, columns.get(i).width() * UNITS_OF_CHARACTER);
        }
        for (T line : lines) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < columns.size(); i++) {
                Column<T> column = columns.get(i);
                book.set(row.createCell(i), column.value().apply(line), column.look());
            }
            Book.fit(row);
        }
        if (columns.stream().mapToInt(Column::width).sum() > A4) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        }
        sheet.createFreezePane(frozen, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, lines.size(), 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        return new Signals(sheet, book.theme());
    }

    /** @return the place of the column with this head, from 0 */
    int index(String head) {
        return columns.stream().map(Column::head).toList().indexOf(head);
    }
}
