/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody who fills in sheets as people do. */
public final class FilledIn {

    private FilledIn() {
    }

    /** Writes texts into a slide show: beside the rows that begin with a key, or below heads that do, row by row. */
    public static void slides(Path file, Map<String, List<String>> texts) throws IOException {
        try (InputStream in = Files.newInputStream(file); XMLSlideShow show = new XMLSlideShow(in)) {
            show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()).filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast).forEach(table -> fill(table, texts));
            try (OutputStream out = Files.newOutputStream(file)) {
                show.write(out);
            }
        }
    }

    /** Writes rows below the heads of a table that has such a head, the first of them; adds rows where it has too few. */
    public static void rows(Path file, String head, List<List<String>> rows) throws IOException {
        try (InputStream in = Files.newInputStream(file); XMLSlideShow show = new XMLSlideShow(in)) {
            XSLFTable table = show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast)
                    .filter(one -> one.getRows().get(0).getCells().get(0).getText().equals(head)).findFirst().orElseThrow();
            for (int y = 0; y < rows.size(); y++) {
                XSLFTableRow row = y + 1 < table.getNumberOfRows() ? table.getRows().get(y + 1) : table.addRow();
                for (int x = 0; x < rows.get(y).size(); x++) {
                    (x < row.getCells().size() ? row.getCells().get(x) : row.addCell()).setText(rows.get(y).get(x));
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                show.write(out);
            }
        }
    }

    private static void fill(XSLFTable table, Map<String, List<String>> texts) {
        List<XSLFTableRow> rows = table.getRows();
        for (XSLFTableRow row : rows) {
            List<String> beside = texts.getOrDefault(row.getCells().get(0).getText(), List.of());
            boolean isHead = row == rows.get(0);
            XSLFTableRow target = isHead && !beside.isEmpty() ? rows.get(1) : row;
            for (int i = 0; i < beside.size(); i++) {
                target.getCells().get(isHead ? i : i + 1).setText(beside.get(i));
            }
        }
    }

    /** Writes texts into a workbook: behind the row that holds a key, or below the head that is one. */
    public static void workbook(Path file, Map<String, List<String>> texts) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        List<String> values = texts.getOrDefault(new DataFormatter().formatCellValue(cell), List.of());
                        Row target = row.getRowNum() == 0 ? sheet.getRow(1) : row;
                        int first = row.getRowNum() == 0 ? cell.getColumnIndex() : cell.getColumnIndex() + 1;
                        for (int i = 0; i < values.size(); i++) {
                            target.getCell(first + i).setCellValue(values.get(i));
                        }
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
