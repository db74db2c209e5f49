/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

import fi.polku.paper.Edition;
import fi.polku.paper.office.OfficeFile;
import fi.polku.paper.office.OfficeText;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Theme;
import fi.polku.picture.theme.Type;

/** A workbook in the making: numbers stay numbers, dates dates, and no text is taken for a formula. */
public final class Book {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int LONGEST_NAME = 31;
    /** A character's width as columns count it, and in points with some reserve. */
    private static final double UNITS_OF_CHARACTER = 256;
    private static final double CHARACTER = 5.4;
    private static final float HIGHEST = 400;
    private static final double SECONDS_OF_DAY = 86_400;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<CellLook, XSSFCellStyle> looks = new EnumMap<>(CellLook.class);
    private final Set<String> names = new HashSet<>();
    private final Theme theme;

    /**
     * @param title what the workbook is called
     * @param edition language of its texts, the day that its content is of, and how it looks
     */
    public Book(String title, Edition edition) {
        theme = edition.theme();
        OfficeFile.describe(workbook, title, edition.language(), edition.day());
        for (CellLook look : CellLook.values()) {
            looks.put(look, look.style(workbook, edition));
        }
    }

    /** Writes where the workbook comes from, so that it finds its way back; see {@link OfficeFile#mark}. */
    public void mark(Map<String, String> marks) {
        OfficeFile.mark(workbook, marks);
    }

    /** @return a new sheet whose name is as close to this one as sheets allow, and that no other sheet has */
    public XSSFSheet sheet(String name) {
        String safe = WorkbookUtil.createSafeSheetName(OfficeText.legal(name).strip(), ' ').strip();
        String unique = safe;
        for (int n = 2; !names.add(unique.toLowerCase(Locale.ROOT)); n++) {
            String ending = " " + n;
            unique = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - ending.length())).strip() + ending;
        }
        XSSFSheet sheet = workbook.createSheet(unique);
        sheet.setDisplayGridlines(false);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        if (!theme.colour(Role.PAPER).equals(CellLook.BARE)) {
            CTCol all = sheet.getCTWorksheet().addNewCols().addNewCol();
            all.setMin(1);
            all.setMax(SpreadsheetVersion.EXCEL2007.getMaxColumns());
            all.setStyle(looks.get(CellLook.HINT).getIndex());
        }
        return sheet;
    }

    Theme theme() {
        return theme;
    }

    /**
     * @param widths widths of the columns in characters
     * @return a new sheet to be filled in, with heads that stay in sight
     */
    public XSSFSheet form(String name, List<String> heads, List<Integer> widths) {
        XSSFSheet sheet = sheet(name);
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < heads.size(); i++) {
            set(row.createCell(i), heads.get(i), CellLook.HEAD);
            sheet.setColumnWidth(i, (int) (widths.get(i) * UNITS_OF_CHARACTER));
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    /**
     * Adds a line to a sheet.
     *
     * @param values may be null where people are to write
     * @param height in points
     */
    public void line(XSSFSheet sheet, List<?> values, List<CellLook> looks, double height) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.size(); i++) {
            set(row.createCell(i), values.get(i), looks.get(i));
        }
        row.setHeightInPoints((float) height);
    }

    /**
     * Puts a value into a cell as what it is.
     *
     * @param value text, number, day or duration; null leaves the cell empty
     * @param look how it looks; numbers, days, durations and risky texts among plain ones have looks of their own
     */
    public void set(Cell cell, Object value, CellLook look) {
        CellLook own = look;
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            own = look != CellLook.TEXT ? look : number.doubleValue() % 1 == 0 ? CellLook.WHOLE : CellLook.DECIMAL;
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            own = look == CellLook.TEXT ? CellLook.DATE : look;
        } else if (value instanceof Duration duration) {
            cell.setCellValue(duration.toSeconds() / SECONDS_OF_DAY);
            own = CellLook.DURATION;
        } else if (value != null) {
            String text = text(value.toString());
            cell.setCellValue(text);
            own = isLikeFormula(text) ? quoted(look) : look;
        }
        cell.setCellStyle(looks.get(own));
    }

    /**
     * Makes a line as high as its longest text: not every program does so by itself.
     *
     * @param row a line whose cells have been filled
     */
    public static void fit(XSSFRow row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                double room = row.getSheet().getColumnWidth(cell.getColumnIndex()) / UNITS_OF_CHARACTER * CHARACTER;
                lines = Math.max(lines, Measure.wrap(cell.getStringCellValue(), Type.BODY.font(), room).size());
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, (float) (lines * Type.BODY.lineHeight() + Space.SMALL)));
    }

    /**
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public void write(OutputStream out) throws IOException {
        try (workbook) {
            OfficeFile.write(workbook, out);
        }
    }

    private static CellLook quoted(CellLook look) {
        return look == CellLook.TEXT ? CellLook.QUOTED : look == CellLook.FIELD ? CellLook.QUOTED_FIELD : look;
    }

    /** What a spreadsheet, or a copy of it as CSV, could take for a formula. */
    private static boolean isLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\u2212".indexOf(text.charAt(0)) >= 0;
    }

    /** Spreadsheets read _x0041_ as a letter, so the underscore itself has to be written that way. */
    private static String text(String text) {
        String legal = OfficeText.legal(text).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        return legal.length() <= LONGEST_TEXT ? legal : legal.substring(0, LONGEST_TEXT);
    }
}
