/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The tables of a slide show or a workbook, whoever has saved it.
 *
 * @param tables those on slides, or one for each sheet whose first line holds heads
 * @param marks where the file {@linkplain OfficeFile#mark comes from}, by names
 */
public record OfficeTables(List<OfficeTable> tables, Map<String, String> marks) {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 100;

    /**
     * @param file a {@code .pptx} or {@code .xlsx} file
     * @throws NoOfficeFile when the file is neither, or damaged
     * @throws IOException when there is no such file, or it may not be read
     */
    public static OfficeTables read(Path file) throws IOException {
        boolean slides = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pptx");
        try (InputStream in = Files.newInputStream(file)) {
            return read(file, slides, in);
        }
    }

    /** A damaged file breaks the library in as many ways as it can be damaged. */
    private static OfficeTables read(Path file, boolean slides, InputStream in) throws NoOfficeFile {
        try {
            return slides ? slides(in) : sheets(in);
        } catch (IOException | RuntimeException unreadable) {
            throw new NoOfficeFile(file, unreadable);
        }
    }

    private static OfficeTables slides(InputStream in) throws IOException {
        List<OfficeTable> tables = new ArrayList<>();
        try (XMLSlideShow show = new XMLSlideShow(in)) {
            show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()).filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast).filter(table -> table.getNumberOfRows() > 0).forEach(table -> tables.add(
                            rectangular(table.getRows().stream()
                                    .map(row -> row.getCells().stream().map(cell -> cell.getText()).toList()).toList())));
            return new OfficeTables(tables, OfficeFile.marks(show));
        }
    }

    private static OfficeTables sheets(InputStream in) throws IOException {
        List<OfficeTable> tables = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (sheet.getRow(0) != null) {
                    List<List<String>> rows = new ArrayList<>();
                    for (int y = 0; y <= Math.min(MOST_ROWS, sheet.getLastRowNum()); y++) {
                        rows.add(texts(sheet.getRow(y)));
                    }
                    tables.add(rectangular(rows));
                }
            }
            return new OfficeTables(tables, OfficeFile.marks(workbook));
        }
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        for (int x = 0; row != null && x < Math.min(MOST_COLUMNS, row.getLastCellNum()); x++) {
            texts.add(row.getCell(x) == null ? "" : text(row.getCell(x)));
        }
        return texts;
    }

    /** What a formula has given counts, not the formula. */
    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : new DataFormatter(Locale.ROOT).formatRawCellContents(cell.getNumericCellValue(), 0, "General");
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static OfficeTable rectangular(List<List<String>> rows) {
        int width = rows.get(0).size();
        return new OfficeTable(rows.stream().map(row -> {
            List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
            while (cells.size() < width) {
                cells.add("");
            }
            return List.copyOf(cells);
        }).toList());
    }
}
