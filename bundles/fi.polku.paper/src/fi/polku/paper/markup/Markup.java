/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markup;

import java.io.IOException;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and texts, escaped as XML and HTML both understand it. */
public final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    /** Writes what is inside an element. */
    public interface Content {

        /** @throws IOException when it can't be written */
        void write() throws IOException;
    }

    private final XMLStreamWriter writer;

    /**
     * @param out where the text goes; left open
     * @throws IOException when nothing can be written
     */
    public Markup(Writer out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * @param name of the element
     * @param content what is inside; never nothing in HTML, save where HTML says so
     * @param attributes names and values by turns
     * @throws IOException when it can't be written
     */
    public void element(String name, Content content, String... attributes) throws IOException {
        try {
            writer.writeStartElement(name);
            writeAttributes(attributes);
            content.write();
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * @param name of the element
     * @param text all that is inside
     * @param attributes names and values by turns
     * @throws IOException when it can't be written
     */
    public void element(String name, String text, String... attributes) throws IOException {
        element(name, () -> text(text), attributes);
    }

    /**
     * @param name of an element with nothing inside
     * @param attributes names and values by turns
     * @throws IOException when it can't be written
     */
    public void empty(String name, String... attributes) throws IOException {
        try {
            writer.writeEmptyElement(name);
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * @param text with what neither language can hold replaced by U+FFFD
     * @throws IOException when it can't be written
     */
    public void text(String text) throws IOException {
        try {
            writer.writeCharacters(clean(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes what is markup already, or a script.
     *
     * @param out where all of it goes
     * @param markup written as it is
     * @throws IOException when it can't be written
     */
    public void raw(Writer out, String markup) throws IOException {
        text("");
        flush();
        out.write(markup);
    }

    /**
     * Also ends the start tag that is still open.
     *
     * @throws IOException when it can't be written
     */
    public void flush() throws IOException {
        try {
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    /** With U+FFFD for what neither language can hold. A carriage return would not survive either. */
    private static String clean(String text) {
        return text.codePoints().map(c -> isChar(c) ? c : c == '\r' ? '\n' : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isChar(int c) {
        return c >= 0x20 && c <= 0x7E || c >= 0xA0 && c <= 0xD7FF || c == '\t' || c == '\n' || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
