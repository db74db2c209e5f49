/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Texts;
import fi.polku.paper.html.HtmlWriter;
import fi.polku.paper.markdown.MarkdownWriter;
import fi.polku.paper.pdf.PdfWriter;
import fi.polku.paper.pptx.PptxWriter;
import fi.polku.paper.xlsx.XlsxWriter;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.png.PngWriter;
import fi.polku.picture.svg.SvgWriter;

/**
 * The formats that the command line and the Studio export. A new one is a writer, one line here and its description in
 * both languages. A writer's class is loaded when it first writes, and with it the libraries that it needs.
 */
public enum ExportFormat {

    /** Vectors, sharp at every size; its texts can be read and searched. */
    SVG(Unit.PICTURE, (handout, settings, out) -> SvgWriter.write(handout.scene(handout.pictures().get(0)), out)),

    /** Pixels, for everything that takes pictures. */
    PNG(Unit.PICTURE, (handout, settings, out) -> {
        Fitted fitted = Fitted.to(settings, handout.scene(handout.pictures().get(0)));
        PngWriter.write(fitted.scene(), fitted.scale() * settings.dpi() / 72, settings.dpi(), out);
    }),

    /** Pages, for printing and for sending round. */
    PDF(Unit.PAGES, (handout, settings, out) -> PdfWriter.write(handout, settings, out)),

    /** Slides of native shapes and texts, to be edited and shown. */
    PPTX(Unit.PAGES, (handout, settings, out) -> PptxWriter.write(handout, out)),

    /** A workbook of touchpoints, emotions, figures and findings, to sort, filter and count in. */
    XLSX(Unit.MODEL, (handout, settings, out) -> XlsxWriter.write(handout, out)),

    /** A page to look round in: zoom, search, findings beside what they are about. */
    HTML(Unit.MODEL, (handout, settings, out) -> HtmlWriter.write(handout, out)),

    /** A report for a pull request. */
    MD(Unit.MODEL, (handout, settings, out) -> MarkdownWriter.write(handout, out));

    /** What one file of a format holds. */
    public enum Unit {
        /** One picture. */
        PICTURE,
        /** One picture, or all of a model when they are wanted {@linkplain ExportSettings#together() together}. */
        PAGES,
        /** A model with all its pictures. */
        MODEL
    }

    /** Writes one file of a format. */
    private interface Writer {

        void write(Handout handout, ExportSettings settings, OutputStream out) throws IOException;
    }

    private final Unit unit;
    private final Writer writer;

    ExportFormat(Unit unit, Writer writer) {
        this.unit = unit;
        this.writer = writer;
    }

    /** As people type it, and as its files end. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return what the format is good for, in a few words */
    public String description(Locale language) {
        return new Texts(ExportFormat.class).get(language, toString());
    }

    /** @return what one file holds */
    public Unit unit() {
        return unit;
    }

    /** @return what goes into single files of this format, each with a name of its own */
    public List<Handout> parts(Handout whole, ExportSettings settings) {
        boolean together = unit == Unit.MODEL || unit == Unit.PAGES && settings.together();
        return together ? List.of(whole) : whole.pictures().stream().map(whole::part).toList();
    }

    /** @return the file of a part in this folder */
    public Path file(Handout part, Path folder) {
        return folder.resolve(part.fileName() + "." + this);
    }

    /**
     * @param part one of the {@linkplain #parts parts}
     * @param settings how it looks
     * @param file what is replaced or made; its folder exists. It stays untouched when it holds the same already
     * @return whether it held something else before, or nothing
     * @throws fi.polku.picture.png.PictureTooLarge when it would have more pixels than viewers can open
     * @throws IOException when it can't be written; the file is as it was
     */
    public boolean write(Handout part, ExportSettings settings, Path file) throws IOException {
        return WholeFile.replace(file, out -> writer.write(part, settings, out));
    }
}
