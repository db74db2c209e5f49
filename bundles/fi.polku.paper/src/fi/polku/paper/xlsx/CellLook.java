/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.Locale;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;

/** How cells look. */
public enum CellLook {

    /** Texts and numbers. */
    TEXT(null),

    /** A text that could be taken for a formula: marked as text for whoever edits it. */
    QUOTED(null),

    /** A day as people write it. */
    DATE(null),

    /** Hours and minutes. */
    DURATION("[h]:mm"),

    /** A number from −1 to +1. */
    SCORE("+0.00;\u22120.00;0.00"),

    /** Heads of columns. */
    HEAD(null),

    /** Name of a sheet. */
    TITLE(null),

    /** What explains something. */
    HINT(null),

    /** What is to be filled in. */
    FIELD(null),

    /** A day that is to be filled in. */
    DATE_FIELD(null);

    private final String format;

    CellLook(String format) {
        this.format = format;
    }

    XSSFCellStyle style(XSSFWorkbook workbook, Locale language) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook));
        style.setVerticalAlignment(this == HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(this != TITLE && this != HINT);
        style.setQuotePrefixed(this == QUOTED);
        if (this != TITLE && this != HINT) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(Palette.HAIRLINE));
        }
        if (this == HEAD || this == FIELD || this == DATE_FIELD) {
            style.setFillForegroundColor(colour(this == HEAD ? Palette.BLUE_DEEP : Palette.GOLD_PALE));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (this == DATE || this == DATE_FIELD) {
            boolean finnish = language.getLanguage().equals("fi");
            style.setDataFormat(workbook.createDataFormat().getFormat(finnish ? "d.m.yyyy" : "d mmm yyyy"));
            style.setAlignment(HorizontalAlignment.LEFT);
        } else if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    private XSSFFont font(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) (this == TITLE ? 18 : 10));
        font.setBold(this == TITLE || this == HEAD);
        font.setColor(colour(this == HEAD ? Palette.PAPER : this == HINT ? Palette.INK_SOFT : Palette.INK));
        return font;
    }

    static XSSFColor colour(Colour colour) {
        int rgb = colour.rgb();
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
