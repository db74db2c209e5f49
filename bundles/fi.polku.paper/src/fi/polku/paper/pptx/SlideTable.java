/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

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
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Role;

/** A table on a slide that people write into: heads, and cells that are filled or wait to be. */
public final class SlideTable {

    /** Far above the numbers of what else is on a slide. */
    private static final int FIRST_ID = 1_000_000;
    private static final double INSET = 6;
    private static final double TEXT = 13;
    private static final double HEAD = 26;

    private final XSLFTable table;
    private final Edition edition;
    private final double rowHeight;

    /**
     * @param slide where it goes
     * @param name what it is called for people who can't see it
     * @param edition its language, and the theme whose colours and letters it has
     * @param bounds where it is; only its width counts beside the place
     * @param widths widths of the columns in parts of the whole
     * @param rowHeight least height of a row, in points
     */
    SlideTable(XSLFSlide slide, String name, Edition edition, Rect bounds, List<Double> widths, double rowHeight) {
        this.edition = edition;
        this.rowHeight = rowHeight;
        long before = slide.getShapes().stream().filter(XSLFTable.class::isInstance).count();
        table = slide.createTable(1, widths.size());
        table.setAnchor(new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
        var properties = ((CTGraphicalObjectFrame) table.getXmlObject()).getNvGraphicFramePr().getCNvPr();
        properties.setId(FIRST_ID + before);
        properties.setName(OfficeText.legal(name));
        properties.setDescr(OfficeText.legal(name));
        (table.getCTTable().isSetTblPr() ? table.getCTTable().getTblPr() : table.getCTTable().addNewTblPr())
                .setFirstRow(true);
        double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < widths.size(); i++) {
            table.setColumnWidth(i, bounds.width() * widths.get(i) / whole);
        }
        table.removeRow(0);
    }

    /** Adds the heads. */
    public SlideTable heads(List<String> heads) {
        XSLFTableRow row = newRow(heads, HEAD);
        row.getCells().forEach(cell -> dress(cell, Role.MAIN_DEEP, Role.PAPER, true));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param texts what stands in it
     * @param given how many of its cells, from the left, are not for writing into
     */
    public SlideTable row(List<String> texts, int given) {
        XSLFTableRow row = newRow(texts, rowHeight);
        for (int i = 0; i < texts.size(); i++) {
            dress(row.getCells().get(i), i < given ? Role.PAPER : Role.NOTICE_PALE, Role.INK, false);
        }
        return this;
    }

    private XSLFTableRow newRow(List<String> texts, double height) {
        XSLFTableRow row = table.addRow();
        row.setHeight(height);
        for (String text : texts) {
            XSLFTextRun run = row.addCell().setText(OfficeText.legal(text));
            run.setFontSize(TEXT);
            run.setFontFamily(SlideStyle.typeface(edition.theme().letters()));
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
