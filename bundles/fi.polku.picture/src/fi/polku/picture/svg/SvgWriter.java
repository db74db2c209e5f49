/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.svg;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import fi.polku.picture.scene.Scene;

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
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new SvgDocument(xml).write(scene);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        text.flush();
    }
}
