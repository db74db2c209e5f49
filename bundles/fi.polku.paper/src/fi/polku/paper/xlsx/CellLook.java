/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fi.polku.paper.Edition;
import fi.polku.paper.office.OfficeText;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Theme;

/** How cells look. */
public enum CellLook {

    /** Texts. */
    TEXT(null),

    /** A whole number among texts. */
    WHOLE("0"),

    /** Any other number among texts: as precise as figures are told elsewhere. */
    DECIMAL("0.00"),

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

    /** A text that is to be changed and could be taken for a formula. */
    QUOTED_FIELD(null),

    /** A day that is to be filled in. */
    DATE_FIELD(null);

    /** What sheets are by themselves. */
    static final Colour BARE = new Colour(0xFFFFFF);

    private final String format;

    CellLook(String format) {
        this.format = format;
    }

    XSSFCellStyle style(XSSFWorkbook workbook, Edition edition) {
        Theme theme = edition.theme();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, theme));
        style.setVerticalAlignment(this == HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(format == null && this != TITLE && this != HINT);
        style.setQuotePrefixed(this == QUOTED || this == QUOTED_FIELD);
        if (this != TITLE && this != HINT) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(theme.colour(Role.HAIRLINE)));
        }
        Colour ground = theme.colour(ground());
        if (!ground.equals(BARE)) {
            style.setFillForegroundColor(colour(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (this == DATE || this == DATE_FIELD) {
            boolean finnish = edition.language().getLanguage().equals("fi");
            style.setDataFormat(workbook.createDataFormat().getFormat(finnish ? "d.m.yyyy" : "d mmm yyyy"));
            style.setAlignment(HorizontalAlignment.LEFT);
        } else if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            // Away from the text in the next column.
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        }
        return style;
    }

    private Role ground() {
        return switch (this) {
            case HEAD -> Role.MAIN_DEEP;
            case FIELD, QUOTED_FIELD, DATE_FIELD -> Role.NOTICE_PALE;
            default -> Role.PAPER;
        };
    }

    private XSSFFont font(XSSFWorkbook workbook, Theme theme) {
        XSSFFont font = workbook.createFont();
        font.setFontName(OfficeText.typeface(theme.letters()));
        font.setFontHeightInPoints((short) (this == TITLE ? 18 : 10));
        font.setBold(this == TITLE || this == HEAD);
        font.setColor(colour(theme.colour(this == HEAD ? Role.PAPER : this == HINT ? Role.INK_SOFT : Role.INK)));
        return font;
    }

    static XSSFColor colour(Colour colour) {
        int rgb = colour.rgb();
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
