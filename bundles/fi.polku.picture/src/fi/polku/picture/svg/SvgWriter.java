/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import fi.polku.model.experience.Element;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;

/**
 * Writes a scene as SVG: real text, one group with an id, a title and a description for each model element, no scripts
 * and nothing that refers outside. The same scene gives the same bytes on every machine.
 */
public final class SvgWriter {

    private SvgWriter() {
    }

    /**
     * @param scene what is drawn
     * @param out where the bytes go, in UTF-8; left open
     * @throws IOException when they can't be written
     */
    public static void write(Scene scene, OutputStream out) throws IOException {
        Writer text = new Utf8Writer(out);
        write(text, "", document -> document.write(scene));
        text.flush();
    }

    /**
     * Writes a scene as a part of an HTML page. Fonts that it carries belong into the page's style sheet.
     *
     * @param scene what is drawn
     * @param prefix what its ids begin with, so that a page can show an element twice
     * @param out where the text goes; left open
     * @throws IOException when it can't be written
     */
    public static void embed(Scene scene, String prefix, Writer out) throws IOException {
        write(out, prefix, document -> document.embed(scene));
    }

    /** @return a rule of a style sheet for each font that a viewer of the scene may lack */
    public static List<String> fontRules(Scene scene) {
        return new FontFaces(scene).rules();
    }

    /** @return the id of the group that shows the element as a whole; empty for an element that has none */
    public static String id(Element element) {
        return SvgValue.id(Subject.of(element));
    }

    private interface Content {

        void write(SvgDocument document) throws XMLStreamException;
    }

    private static void write(Writer out, String prefix, Content content) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            content.write(new SvgDocument(xml, prefix));
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
