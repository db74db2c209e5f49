/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Theme;

/** Colours that follow what cells hold, also when it is changed later: blue for good, orange for trouble. */
final class Signals {

    private static final double READABLE = 4.5;
    private static final int HALVES = 0x7F7F7F;

    private final XSSFSheet sheet;
    private final Theme theme;

    Signals(XSSFSheet sheet, Theme theme) {
        this.sheet = sheet;
        this.theme = theme;
    }

    /** From orange at −1 over white to blue at +1, or as the theme has them. */
    void scale(int column) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        XSSFConditionalFormattingThreshold[] thresholds = scale.getThresholds();
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i].setRangeType(RangeType.NUMBER);
            thresholds[i].setValue((double) i - 1);
        }
        scale.setColors(new Color[] {CellLook.colour(trouble()), colour(Role.PAPER), colour(Role.MAIN_MIDDLE)});
        formatting.addConditionalFormatting(below(column), rule);
    }

    /** Orange where nothing is. */
    void missing(int column) {
        mark(column, "LEN(" + first(column) + ")=0");
    }

    /** Orange where the number is below zero. */
    void negative(int column) {
        mark(column, "N(" + first(column) + ")<0");
    }

    /** Orange where this text stands. */
    void text(int column, String text) {
        mark(column, first(column) + "=\"" + text.replace("\"", "\"\"") + "\"");
    }

    private void mark(int column, String formula) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(colour(Role.TROUBLE_PALE));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(colour(Role.TROUBLE_DEEP));
        formatting.addConditionalFormatting(below(column), rule);
    }

    private XSSFColor colour(Role role) {
        return CellLook.colour(theme.colour(role));
    }

    /** Half-way between the theme's two colours for trouble, if numbers can be read on it. */
    private Colour trouble() {
        Colour pale = theme.colour(Role.TROUBLE_PALE);
        Colour half = new Colour((theme.colour(Role.TROUBLE).rgb() >> 1 & HALVES) + (pale.rgb() >> 1 & HALVES));
        return Palette.contrast(theme.colour(Role.INK), half) < READABLE ? pale : half;
    }

    private CellRangeAddress[] below(int column) {
        return new CellRangeAddress[] {new CellRangeAddress(1, Math.max(1, sheet.getLastRowNum()), column, column)};
    }

    private static String first(int column) {
        return "$" + CellReference.convertNumToColString(column) + "2";
    }
}
