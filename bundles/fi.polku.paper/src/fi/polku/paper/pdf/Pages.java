/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

import fi.polku.paper.Fitted;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;

/** The pages of a document in the making. */
final class Pages {

    /** Longest side of a page in its own units (ISO 32000-1, Annex C). */
    private static final double LONGEST_SIDE = 14_400;

    private final PDDocument document;
    private final Structure structure;
    private final Bookmarks bookmarks;
    private final Packing packing;
    private final Writing writing;
    private final CRC32 sum = new CRC32();

    Pages(PDDocument document, Structure structure, Bookmarks bookmarks, Packing packing) {
        this.document = document;
        this.structure = structure;
        this.bookmarks = bookmarks;
        this.packing = packing;
        this.writing = new Writing(document);
    }

    Structure structure() {
        return structure;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Writing writing() {
        return writing;
    }

    /** Sums up all content: the same for the same pages. */
    long sum() {
        return sum.getValue();
    }

    void close() throws IOException {
        writing.close();
    }

    /** Adds a page that holds a whole picture. */
    void add(Fitted picture, String name) throws IOException {
        int unit = (int) Math.ceil(Math.max(picture.width(), picture.height()) / LONGEST_SIDE);
        PDPage page = add(picture.width() / unit, picture.height() / unit);
        if (unit > 1) {
            page.getCOSObject().setInt(COSName.getPDFName("UserUnit"), unit);
        }
        double scale = picture.scale() / unit;
        Scene scene = picture.scene();
        Structure.Part part = structure.begin(structure.whole(), name);
        Content content = begin(page, scale);
        content.raw("/Artifact BMC");
        background(scene, content);
        content.raw("EMC");
        new Reading(structure, content, new Painter(content, writing), bounds -> place(bounds, page, scale))
                .paint(scene.marks(), part);
        structure.end(part);
        finish(page, content);
        bookmarks.add(name, page, scene, bounds -> place(bounds, page, scale));
    }

    /** Adds an empty page, onto which structured content is put next. */
    PDPage add(double width, double height) {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        page.setResources(writing.resources());
        document.addPage(page);
        structure.turnTo(page);
        return page;
    }

    /** @return content of a page whose y grows downwards from its upper edge, in units of this many points */
    Content begin(PDPage page, double scale) {
        Content content = new Content(packing);
        content.transform(new AffineTransform(scale, 0, 0, -scale, 0, page.getMediaBox().getHeight()));
        return content.raw("1 j");
    }

    static void background(Scene scene, Content content) {
        content.fill(scene.background());
        content.rectangle(new Rect(0, 0, scene.width(), scene.height())).raw("f");
    }

    void finish(PDPage page, Content content) throws IOException {
        page.setContents(stream(content));
    }

    /** @return a picture in its own points that can be shown on several pages; y grows downwards on it, too */
    PDFormXObject form(Scene scene) throws IOException {
        Content content = new Content(packing);
        content.raw("1 j");
        background(scene, content);
        Painter painter = new Painter(content, writing);
        for (var mark : scene.marks()) {
            painter.paint(mark);
        }
        PDFormXObject form = new PDFormXObject(stream(content));
        form.setBBox(new PDRectangle((float) scene.width(), (float) scene.height()));
        form.setResources(writing.resources());
        return form;
    }

    private PDStream stream(Content content) throws IOException {
        byte[] packed = content.finish();
        sum.update(packed);
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        return new PDStream(stream);
    }

    private static PDRectangle place(Rect bounds, PDPage page, double scale) {
        return new PDRectangle((float) (bounds.x() * scale),
                (float) (page.getMediaBox().getHeight() - bounds.bottom() * scale), (float) (bounds.width() * scale),
                (float) (bounds.height() * scale));
    }
}
