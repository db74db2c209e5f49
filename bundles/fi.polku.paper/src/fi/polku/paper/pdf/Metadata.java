/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import fi.polku.paper.markup.Markup;

/** What a document says about itself: title, language, that it can be read aloud (ISO 14289-1). It names no date. */
final class Metadata {

    private static final String MAKER = "Polku";

    private final String title;
    private final Locale language;

    Metadata(String title, Locale language) {
        this.title = title;
        this.language = language;
    }

    void addTo(PDDocument document) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator(MAKER);
        document.getDocumentInformation().setProducer(MAKER);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        catalog.setMetadata(new PDMetadata(document,
                new ByteArrayInputStream(packet().getBytes(StandardCharsets.UTF_8))));
    }

    /** An XMP packet (ISO 16684-1). */
    private String packet() throws IOException {
        StringWriter packet = new StringWriter();
        packet.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        Markup xml = new Markup(packet);
        xml.element("x:xmpmeta", () -> xml.element("rdf:RDF", () -> xml.element("rdf:Description", () -> {
            xml.element("dc:title", () -> xml.element("rdf:Alt",
                    () -> xml.element("rdf:li", title, "xml:lang", "x-default")));
            xml.element("pdf:Producer", MAKER);
            xml.element("pdfuaid:part", "1");
        }, "rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/",
                "xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/"), "xmlns:rdf",
                "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), "xmlns:x", "adobe:ns:meta/");
        xml.flush();
        return packet.append("\n<?xpacket end=\"r\"?>").toString();
    }
}
