/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import fi.polku.paper.Edition;
import fi.polku.paper.office.OfficeText;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Role;

/** A table on slides that people write into: heads, and cells that are filled or wait to be. */
public final class SlideTable {

    /** Far above the numbers of what else is on a slide. */
    private static final int ID = 1_000_000;
    private static final double INSET = 6;
    private static final double TEXT = 13;
    private static final double HEAD = 26;
    private static final double LINE = 1.25 * TEXT;
    private static final FontStyle LETTERS = new FontStyle(TEXT, false, false);
    private static final double RESERVE = 0.95;

    private final Slides slides;
    private final FormSlide head;
    private final Edition edition;
    private final List<Double> widths;
    private final double rowHeight;
    private List<String> heads = List.of();
    private XSLFTable table;
    private int pages;
    private double left;

    /**
     * @param slides where it goes, onto as many slides as it takes
     * @param head of these slides
     * @param edition its language, and the theme whose colours and letters it has
     * @param widths widths of the columns in parts of the whole
     * @param rowHeight least height of a row, in points
     */
    SlideTable(Slides slides, FormSlide head, Edition edition, List<Double> widths, double rowHeight) {
        this.slides = slides;
        this.head = head;
        this.edition = edition;
        double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
        this.widths = widths.stream().map(width -> FormSlide.ROOM.width() * width / whole).toList();
        this.rowHeight = rowHeight;
    }

    /** Begins with the heads, which stand over its rows on every slide. */
    public SlideTable heads(List<String> texts) {
        heads = texts;
        begin();
        return this;
    }

    /**
     * Adds a row, on a new slide where this one is full.
     *
     * @param texts what stands in it
     * @param given how many of its cells, from the left, are not for writing into
     */
    public SlideTable row(List<String> texts, int given) {
        double height = Math.max(rowHeight, height(texts));
        if (height > left && table.getNumberOfRows() > 1) {
            begin();
        }
        left -= height;
        XSLFTableRow row = newRow(texts, rowHeight);
        for (int i = 0; i < texts.size(); i++) {
            dress(row.getCells().get(i), i < given ? Role.PAPER : Role.NOTICE_PALE, Role.INK, false);
        }
        return this;
    }

    private void begin() {
        FormSlide own = ++pages == 1 ? head : head.continued(pages);
        XSLFSlide slide = slides.slide(edition.theme().on(own.scene(edition.language())));
        table = slide.createTable(1, widths.size());
        table.setAnchor(new Rectangle2D.Double(FormSlide.ROOM.x(), FormSlide.ROOM.y(), FormSlide.ROOM.width(), rowHeight));
        var properties = ((CTGraphicalObjectFrame) table.getXmlObject()).getNvGraphicFramePr().getCNvPr();
        properties.setId(ID);
        properties.setName(OfficeText.legal(own.title()));
        properties.setDescr(OfficeText.legal(own.title()));
        (table.getCTTable().isSetTblPr() ? table.getCTTable().getTblPr() : table.getCTTable().addNewTblPr())
                .setFirstRow(true);
        for (int i = 0; i < widths.size(); i++) {
            table.setColumnWidth(i, widths.get(i));
        }
        table.removeRow(0);
        newRow(heads, HEAD).getCells().forEach(cell -> dress(cell, Role.MAIN_DEEP, Role.PAPER, true));
        left = FormSlide.ROOM.height() - Math.max(HEAD, height(heads));
    }

    /** What office programs make of the texts in a row; their letters may be somewhat wider than those that are measured. */
    private double height(List<String> texts) {
        return INSET + LINE * IntStream.range(0, texts.size()).map(i -> Measure.wrap(OfficeText.legal(texts.get(i)), LETTERS,
                RESERVE * (widths.get(i) - 2 * INSET)).size()).max().orElse(0);
    }

    private XSLFTableRow newRow(List<String> texts, double height) {
        XSLFTableRow row = table.addRow();
        row.setHeight(height);
        for (String text : texts) {
            XSLFTextRun run = row.addCell().setText(OfficeText.legal(text));
            run.setFontSize(TEXT);
            run.setFontFamily(OfficeText.typeface(edition.theme().letters()));
            run.getRPr(true).setLang(OfficeText.dictionary(edition.language()));
        }
        return row;
    }

    private void dress(XSLFTableCell cell, Role ground, Role ink, boolean bold) {
        cell.setFillColor(colour(ground));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setLeftInset(INSET);
        cell.setRightInset(INSET);
        cell.setTopInset(INSET / 2);
        cell.setBottomInset(INSET / 2);
        for (BorderEdge edge : BorderEdge.values()) {
            cell.setBorderColor(edge, colour(Role.HAIRLINE));
            cell.setBorderWidth(edge, 0.75);
        }
        cell.getTextParagraphs().forEach(paragraph -> paragraph.getTextRuns().forEach(run -> {
            run.setFontColor(colour(ink));
            run.setBold(bold);
        }));
    }

    private Color colour(Role role) {
        return new Color(edition.theme().colour(role).rgb());
    }
}
