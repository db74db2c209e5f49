/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.util.List;
import java.util.Locale;

import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import fi.polku.paper.office.OfficeText;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;

/** Writes texts of a picture onto a slide, each line where the picture has it. */
final class SlideText {

    /** Height of a line of Arial as office programs set it, in parts of the type's size. */
    private static final double LINE = 1.149;
    private static final int PERCENT = 1000;
    private static final int SMALLEST = 100;

    private final Locale language;
    private final Placing placing;

    SlideText(Locale language, Placing placing) {
        this.language = language;
        this.placing = placing;
    }

    /** @param lines one or more lines of one text */
    void writeBox(List<Text> lines, ShapeTree into) {
        CTShape shape = into.shape(lines.get(0).text(), placing.of(bounds(lines)));
        shape.getNvSpPr().getCNvSpPr().setTxBox(true);
        shape.getSpPr().addNewPrstGeom().setPrst(STShapeType.RECT);
        write(lines, shape.addNewTxBody(), STTextWrappingType.NONE);
    }

    /**
     * Some programs wrap titles whatever they are told, so titles get all the room there is.
     *
     * @param lines one or more lines of the title
     * @param right right end of that room on the slide, in points
     */
    void writeTitle(List<Text> lines, CTShape placeholder, double right) {
        Rect bounds = placing.of(bounds(lines));
        ShapeTree.place(placeholder, new Rect(bounds.x(), bounds.y(), Math.max(bounds.width(), right - bounds.x()),
                bounds.height()));
        if (placeholder.getTxBody() != null) {
            placeholder.unsetTxBody();
        }
        write(lines, placeholder.addNewTxBody(), STTextWrappingType.SQUARE);
    }

    /** Office programs put what a wider pitch adds above the first line, too. */
    private static Rect bounds(List<Text> lines) {
        Rect bounds = lines.stream().map(Mark::bounds).reduce(Rect::union).orElseThrow();
        double more = pitch(lines) - LINE * lines.get(0).font().size();
        return new Rect(bounds.x(), bounds.y() - more, bounds.width(), bounds.height() + more);
    }

    private static double pitch(List<Text> lines) {
        return lines.size() > 1 ? lines.get(1).baseline() - lines.get(0).baseline() : LINE * lines.get(0).font().size();
    }

    private void write(List<Text> lines, CTTextBody body, STTextWrappingType.Enum wrapping) {
        CTTextBodyProperties properties = body.addNewBodyPr();
        properties.setWrap(wrapping);
        properties.setLIns(0);
        properties.setTIns(0);
        properties.setRIns(0);
        properties.setBIns(0);
        properties.setAnchor(STTextAnchoringType.T);
        properties.addNewNoAutofit();
        CTTextParagraph paragraph = body.addNewP();
        set(paragraph.addNewPPr(), lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                set(paragraph.addNewBr().addNewRPr(), lines.get(i));
            }
            var run = paragraph.addNewR();
            set(run.addNewRPr(), lines.get(i));
            run.setT(OfficeText.legal(lines.get(i).text()));
        }
    }

    private static void set(CTTextParagraphProperties properties, List<Text> lines) {
        Text first = lines.get(0);
        properties.setAlgn(switch (first.anchor()) {
            case START -> STTextAlignType.L;
            case MIDDLE -> STTextAlignType.CTR;
            case END -> STTextAlignType.R;
        });
        if (OfficeText.isRightToLeft(first.text())) {
            properties.setRtl(true);
        }
        properties.addNewLnSpc().addNewSpcPct()
                .setVal((int) Math.round(100 * PERCENT * pitch(lines) / (LINE * first.font().size())));
        properties.addNewSpcBef().addNewSpcPts().setVal(0);
    }

    private void set(CTTextCharacterProperties properties, Text text) {
        properties.setLang(OfficeText.dictionary(language));
        properties.setSz(Math.max(SMALLEST, (int) Math.round(100 * text.font().size() * placing.scale())));
        properties.setB(text.font().bold());
        properties.setI(text.font().italic());
        properties.addNewSolidFill().addNewSrgbClr().setVal(Paint.rgb(text.colour()));
        properties.addNewLatin().setTypeface(OfficeText.typeface(text.font().family()));
    }
}
