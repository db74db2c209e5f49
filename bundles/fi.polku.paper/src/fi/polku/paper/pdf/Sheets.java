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
import fi.polku.paper.PageSize;
import fi.polku.paper.Tiling;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;

/** A page that is too big for the printer, cut into sheets that are glued together again. */
final class Sheets {

    private static final double MARGIN = Tiling.MARGIN;

    private final Fitted picture;
    private final Locale language;
    private final PageSize sheet;
    private final double overlap;
    private final int columns;
    private final int rows;

    Sheets(Fitted picture, Tiling tiling, Locale language) {
        this.picture = picture;
        this.language = language;
        overlap = tiling.overlap();
        Tiling.Cut cut = tiling.on(picture.width(), picture.height());
        sheet = cut.sheet();
        columns = cut.columns();
        rows = cut.rows();
    }

    void addTo(Pages pages, String name) throws IOException {
        PDFormXObject form = pages.form(picture.scene());
        PDOutlineItem bookmark = null;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                PDPage page = pages.add(sheet.width(), sheet.height());
                bookmark = bookmark == null ? pages.bookmarks().add(pages.bookmarks().outline(), name, page) : bookmark;
                String where = new Texts(Sheets.class).get(language, "sheet", row + 1, rows, column + 1, columns);
                pages.bookmarks().add(bookmark, where, page);
                add(pages, page, form, row, column, name + " · " + where);
            }
        }
    }

    private void add(Pages pages, PDPage page, PDFormXObject form, int row, int column, String label) throws IOException {
        Rect shown = new Rect(MARGIN, MARGIN, sheet.width() - 2 * MARGIN, sheet.height() - 2 * MARGIN);
        double left = column * (shown.width() - overlap);
        double top = row * (shown.height() - overlap);
        Rect part = new Rect(MARGIN, MARGIN, Math.min(shown.width(), picture.width() - left),
                Math.min(shown.height(), picture.height() - top));
        Content content = Pages.begin(page, 1);
        var figure = pages.structure().addFigure(pages.structure().whole(), label, page.getMediaBox());
        content.raw("/Figure<</MCID " + pages.structure().numberOf(figure) + ">>BDC");
        content.save();
        content.rectangle(part).raw("W n");
        content.transform(new AffineTransform(picture.scale(), 0, 0, picture.scale(), MARGIN - left, MARGIN - top));
        content.raw("/" + pages.writing().resources().add(form).getName() + " Do");
        content.restore();
        content.raw("EMC /Artifact BMC");
        SheetMarks marks = new SheetMarks(part, overlap, language);
        for (Mark mark : marks.of(row, rows, column, columns, label)) {
            new Painter(content, pages.writing()).paint(mark);
        }
        content.raw("EMC");
        pages.finish(page, content);
    }
}
