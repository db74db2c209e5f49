/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import fi.polku.model.text.Texts;
import fi.polku.paper.Fitted;
import fi.polku.paper.Tiling;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;

/** A page that is too big for the printer, cut into sheets that are glued together again. */
final class Sheets {

    private static final double MARGIN = Tiling.MARGIN;

    private final Fitted picture;
    private final Locale language;
    private final Tiling.Cut cut;

    Sheets(Fitted picture, Tiling.Cut cut, Locale language) {
        this.picture = picture;
        this.cut = cut;
        this.language = language;
    }

    void addTo(Pages pages, String name) throws IOException {
        PDFormXObject form = pages.form(picture.scene());
        PDOutlineItem bookmark = null;
        for (int row = 0; row < cut.rows(); row++) {
            for (int column = 0; column < cut.columns(); column++) {
                PDPage page = pages.add(cut.sheet().width(), cut.sheet().height());
                bookmark = bookmark == null ? pages.bookmarks().add(pages.bookmarks().outline(), name, page) : bookmark;
                String where = new Texts(Sheets.class).get(language, "sheet", row + 1, cut.rows(), column + 1,
                        cut.columns());
                pages.bookmarks().add(bookmark, where, page);
                add(pages, page, form, row, column, name, where);
            }
        }
    }

    private void add(Pages pages, PDPage page, PDFormXObject form, int row, int column, String name, String where)
            throws IOException {
        Rect area = cut.area();
        Rect shown = new Rect(MARGIN, MARGIN, cut.sheet().width() - 2 * MARGIN, cut.sheet().height() - 2 * MARGIN);
        double left = column * (shown.width() - cut.overlap());
        double top = row * (shown.height() - cut.overlap());
        Rect part = new Rect(MARGIN, MARGIN, Math.min(shown.width(), area.width() - left),
                Math.min(shown.height(), area.height() - top));
        Content content = pages.begin(page, 1);
        int figure = pages.structure().addFigure(pages.structure().whole(), name + " · " + where, page.getMediaBox());
        content.raw("/Figure<</MCID " + figure + ">>BDC");
        content.save();
        content.rectangle(part).raw("W n");
        content.transform(new AffineTransform(picture.scale(), 0, 0, picture.scale(), MARGIN - area.x() - left,
                MARGIN - area.y() - top));
        content.raw("/" + pages.writing().resources().add(form).getName() + " Do");
        content.restore();
        content.raw("EMC /Artifact BMC");
        SheetMarks marks = new SheetMarks(part, shown.right(), cut.overlap(), language);
        for (Mark mark : marks.of(row, cut.rows(), column, cut.columns(), name, where)) {
            new Painter(content, pages.writing()).paint(mark);
        }
        content.raw("EMC");
        pages.finish(page, content);
    }
}
