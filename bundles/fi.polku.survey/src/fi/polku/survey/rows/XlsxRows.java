/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Hands the rows of a sheet on; the first row that isn't empty is the header. */
final class XlsxRows implements SheetContentsHandler {

    /** Ends reading before the sheet ends. */
    static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final RowSink sink;
    private final LongPredicate goesOn;
    private final List<String> row = new ArrayList<>();
    private boolean[] wanted;
    private long rows;

    /** @param goesOn is asked after every row, with how many there were, whether more are wanted */
    XlsxRows(RowSink sink, LongPredicate goesOn) {
        this.sink = sink;
        this.goesOn = goesOn;
    }

    @Override
    public void startRow(int number) {
        row.clear();
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        while (row.size() <= column) {
            row.add(null);
        }
        row.set(column, text);
    }

    @Override
    public void endRow(int number) {
        if (row.stream().allMatch(cell -> cell == null || cell.isBlank())) {
            return;
        }
        if (wanted == null) {
            List<String> names = row.stream().map(name -> name == null ? "" : name.strip()).toList();
            wanted = Arrays.copyOf(sink.header(names), names.size());
            return;
        }
        if (row.stream().skip(wanted.length).anyMatch(cell -> cell != null && !cell.isBlank())) {
            sink.broken(number + 1L, Broken.TOO_MANY_CELLS);
        } else {
            sink.row(number + 1L, cells());
        }
        if (!goesOn.test(++rows)) {
            throw new Enough();
        }
    }

    private String[] cells() {
        String[] cells = new String[wanted.length];
        for (int column = 0; column < Math.min(cells.length, row.size()); column++) {
            cells[column] = wanted[column] ? row.get(column) : null;
        }
        return cells;
    }
}
