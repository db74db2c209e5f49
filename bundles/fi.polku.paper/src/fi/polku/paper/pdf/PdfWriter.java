/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;

import fi.polku.paper.ExportSettings;
import fi.polku.paper.Fitted;
import fi.polku.paper.Handout;
import fi.polku.paper.PageSize;
import fi.polku.paper.Tiling;
import fi.polku.picture.export.Picture;
import fi.polku.picture.scene.Scene;

/**
 * Writes pictures as PDF 1.7: vectors and real text in the shipped letters, of which the file carries what it uses;
 * bookmarks; tags in reading order, as PDF/UA wants them. One page holds one picture, or sheets to be glued together do.
 * The same pictures give the same bytes; where letters are missing, on machines that have the same fonts.
 */
public final class PdfWriter {

    private PdfWriter() {
    }

    /**
     * @param handout one picture or more
     * @param settings the page that each is fitted to, and how it is cut into sheets
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public static void write(Handout handout, ExportSettings settings, OutputStream out) throws IOException {
        write(handout.title(), handout.options().language(), out, pages -> {
            for (Picture picture : handout.pictures()) {
                List<Scene> parts = handout.pages(picture);
                for (int i = 0; i < parts.size(); i++) {
                    Fitted fitted = Fitted.to(settings, parts.get(i));
                    String name = parts.size() == 1 ? picture.name() : picture.name() + " " + (i + 1) + "/" + parts.size();
                    Optional<Tiling.Cut> cut = settings.tiling().flatMap(fitted::cut);
                    if (cut.isPresent()) {
                        new Sheets(fitted, cut.get(), handout.options().language()).addTo(pages, name);
                    } else {
                        pages.add(fitted, name);
                    }
                }
            }
        });
    }

    /**
     * @param title what the document is called
     * @param language language of its texts
     * @param scenes its pages, each of the scene's size
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public static void write(String title, Locale language, List<Scene> scenes, OutputStream out) throws IOException {
        write(title, language, scenes, ExportSettings.STANDARD, out);
    }

    /**
     * @param page the size of its pages, which scenes are fitted to
     * @see #write(String, Locale, List, OutputStream)
     */
    public static void write(String title, Locale language, PageSize page, List<Scene> scenes, OutputStream out)
            throws IOException {
        write(title, language, scenes, ExportSettings.STANDARD.on(page), out);
    }

    private static void write(String title, Locale language, List<Scene> scenes, ExportSettings settings, OutputStream out)
            throws IOException {
        write(title, language, out, pages -> {
            for (Scene scene : scenes) {
                pages.add(Fitted.to(settings, scene), scene.title());
            }
        });
    }

    /** Fills the pages of a document. */
    private interface Filling {

        void fill(Pages pages) throws IOException;
    }

    private static void write(String title, Locale language, OutputStream out, Filling filling) throws IOException {
        try (PDDocument document = new PDDocument(); Saving saving = new Saving(out); Packing packing = new Packing()) {
            Structure structure = new Structure(saving);
            Bookmarks bookmarks = new Bookmarks();
            Pages pages = new Pages(document, structure, bookmarks, packing);
            filling.fill(pages);
            pages.close();
            structure.close(document.getDocumentCatalog());
            bookmarks.close(document);
            new Metadata(title, language).addTo(document);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            saving.save(document.getDocument().getTrailer(), pages.sum());
        }
    }
}
