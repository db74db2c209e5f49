/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import fi.polku.picture.raster.Letters;
import fi.polku.picture.scene.Bitmap;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontFile;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.text.Measure;

/**
 * Writes texts into a document: with the letters of their family, which it carries. What these lack, or what runs from right to
 * left, is drawn as shapes with the machine's own letters; under the shapes lies the text itself, to be found and copied.
 */
final class Writing {

    private final PDDocument document;
    private final Map<FontFile, Typeface> faces = new LinkedHashMap<>();
    private final Map<Bitmap, PDImageXObject> images = new IdentityHashMap<>();
    private final PDResources resources = new PDResources();

    Writing(PDDocument document) {
        this.document = document;
    }

    /** What pages and forms on which is written need. */
    PDResources resources() {
        return resources;
    }

    void write(Text text, Content content) throws IOException {
        if (text.text().isEmpty()) {
            return;
        }
        content.fill(text.colour());
        if (isPlain(text.text(), text.font())) {
            writePlain(text, content);
        } else {
            writeForeign(text, content);
        }
    }

    /** Shows an image; y grows downwards here, and upwards in images. */
    void show(Image image, Content content) throws IOException {
        PDImageXObject pixels = images.get(image.bitmap());
        if (pixels == null) {
            try (InputStream in = image.bitmap().open()) {
                pixels = PDImageXObject.createFromByteArray(document, in.readAllBytes(), image.description());
            }
            images.put(image.bitmap(), pixels);
        }
        Rect place = image.bounds();
        content.save();
        content.transform(new AffineTransform(place.width(), 0, 0, -place.height(), place.x(), place.bottom()));
        content.raw("/" + resources.add(pixels).getName() + " Do");
        content.restore();
    }

    private void writePlain(Text text, Content content) throws IOException {
        Typeface.Shown shown = face(text.font()).show(text.text());
        double room = text.width() - shown.advance() * text.font().size();
        double left = switch (text.anchor()) {
            case START -> text.left();
            case MIDDLE -> text.left() + room / 2;
            case END -> text.left() + room;
        };
        begin(text.font(), left, text.baseline(), content);
        content.raw(shown.codes() + "TJ").raw("ET");
    }

    private void writeForeign(Text text, Content content) throws IOException {
        content.raw("/Span<</ActualText<FEFF" + HexFormat.of().withUpperCase()
                .formatHex(text.text().getBytes(StandardCharsets.UTF_16BE)) + ">>>BDC");
        content.shape(Letters.outline(text));
        content.raw("f");
        // A viewer finds text only where it knows of letters: an invisible blank, as wide as the text.
        Typeface.Shown blank = face(text.font()).show(" ");
        begin(text.font(), text.left(), text.baseline(), content);
        content.raw("3 Tr").number(100 * text.width() / (blank.advance() * text.font().size())).raw("Tz");
        content.raw(blank.codes() + "TJ").raw("0 Tr 100 Tz ET EMC");
    }

    /** Letters stand upright though y grows downwards. */
    private void begin(FontStyle font, double x, double y, Content content) throws IOException {
        content.raw("BT");
        content.font(face(font).name(), font.size());
        content.raw("1 0 0 -1").number(x).number(y).raw("Tm");
    }

    private Typeface face(FontStyle style) throws IOException {
        FontFile file = style.file();
        Typeface face = faces.get(file);
        if (face == null) {
            face = new Typeface(document, file, "F" + (faces.size() + 1));
            faces.put(file, face);
            resources.put(COSName.getPDFName(face.name()), face.font());
        }
        return face;
    }

    /** Puts the letters that were used into the document; nothing can be written any more. */
    void close() throws IOException {
        for (Typeface face : faces.values()) {
            face.font().subset();
        }
    }

    private static boolean isPlain(String text, FontStyle font) {
        return Measure.canWrite(text, font) && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && text.codePoints().noneMatch(Writing::clingsToOthers);
    }

    private static boolean clingsToOthers(int letter) {
        return Measure.takesNoRoom(letter) || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }
}
