/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/** Notes where the tags of an XML file end, and finds from there where they begin. */
final class TagReader extends DefaultHandler2 {

    /** An element that is open: its path, and how many children of each name it has had. */
    private record Open(String path, Map<String, Integer> children) {
    }

    private final Map<String, TextPosition> ends = new LinkedHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Locator2 locator;
    private String encoding;

    /**
     * @param content an XML file
     * @return where its tags begin, by the ids of their elements, or by path
     * @throws IOException when it is not XML, or no longer
     */
    static Map<String, TextPosition> read(byte[] content) throws IOException {
        TagReader reader = new TagReader();
        try {
            SafeXml.parser().parse(new ByteArrayInputStream(content), reader);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
        return reader.beginnings(new String(content, Charset.forName(reader.encoding)));
    }

    static String path(String parent, String name, int index) {
        return parent + "/" + name + "." + index;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = (Locator2) given;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        encoding = locator.getEncoding();
        Open parent = open.peek();
        String path = parent == null ? "/" : path(parent.path, name, parent.children.merge(name, 1, Integer::sum) - 1);
        String id = attributes.getValue("id");
        ends.put(id == null ? path : id, new TextPosition(locator.getLineNumber(), locator.getColumnNumber()));
        open.push(new Open(path, new HashMap<>()));
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        open.pop();
    }

    private Map<String, TextPosition> beginnings(String text) {
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
        Map<String, TextPosition> beginnings = new HashMap<>();
        ends.forEach((key, end) -> beginnings.put(key, beginning(end, lines)));
        return beginnings;
    }

    /** Within a tag no other bracket opens, so the last one before its end is its own. */
    private static TextPosition beginning(TextPosition end, List<String> lines) {
        int from = end.column() - 2;
        for (int line = Math.min(end.line(), lines.size()); line > 0; line--) {
            int at = lines.get(line - 1).lastIndexOf('<', from);
            if (at >= 0) {
                return new TextPosition(line, at + 1);
            }
            from = Integer.MAX_VALUE;
        }
        return end;
    }
}
