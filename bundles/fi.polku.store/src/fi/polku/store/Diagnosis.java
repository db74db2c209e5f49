/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.xml.sax.SAXParseException;

/** Finds out what is wrong with a file, in terms of what its owner can do about it. */
final class Diagnosis {

    /** Largest file that is read, in bytes: what fits into one array. */
    static final int LARGEST = 2_000_000_000;

    private Diagnosis() {
    }

    /** Stops before something is opened that is no file to read. */
    static void requireFile(Place place) throws StoreException {
        Path file = place.file();
        if (file == null || Files.isRegularFile(file)) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(null, place, 0, "read.folder");
        }
        throw new StoreException(null, place, 0, Files.exists(file) ? "read.special" : "read.missing");
    }

    static StoreException ofReading(IOException e, Place place) {
        if (e instanceof StoreException known) {
            return known;
        }
        if (place.file() != null && !Files.isReadable(place.file())) {
            return new StoreException(e, place, 0, "read.denied");
        }
        return new StoreException(e, place, 0, "read.failed", reason(e));
    }

    static StoreException ofWriting(IOException e, Place place) {
        if (e instanceof StoreException known) {
            return known;
        }
        if (place.file() != null && !Files.isDirectory(place.file().getParent())) {
            return new StoreException(e, place, 0, "save.folder", place.file().getParent().toString());
        }
        return new StoreException(e, place, 0, e instanceof AccessDeniedException ? "save.denied" : "save.failed",
                reason(e));
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    static Refusal ofXml(SAXParseException e) {
        boolean doctype = e.getMessage().contains("DOCTYPE");
        return new Refusal(e, e.getLineNumber(), doctype ? "xml.doctype" : "xml.broken");
    }

    /** What a content that could not be parsed most probably suffers from. */
    static Refusal ofContent(Exception e, byte[] content) {
        if (content.length == 0) {
            return new Refusal(e, 0, "xml.empty");
        }
        Throwable xml = e.getCause() instanceof SAXParseException p ? p.getException() : e;
        if (xml instanceof UnsupportedEncodingException) {
            return new Refusal(e, 1, "xml.encoding");
        }
        if (xml instanceof CharConversionException) {
            int line = lineOfBrokenText(content);
            return new Refusal(e, line, line == 0 ? "xml.truncated" : "xml.encoding");
        }
        if (e instanceof Refusal refusal) {
            return refusal.is("xml.broken") ? ofBrokenXml(refusal, new String(content, StandardCharsets.UTF_8)) : refusal;
        }
        return new Refusal(e, 0, "content.other", String.valueOf(e.getMessage()));
    }

    private static Refusal ofBrokenXml(Refusal broken, String text) {
        if (text.indexOf('\u0000') < 0 && !text.replace("\uFEFF", "").stripLeading().startsWith("<")) {
            return new Refusal(broken.getCause(), 0, "xml.none");
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("<<<<<<< ")) {
                return new Refusal(broken.getCause(), i + 1, "xml.conflict");
            }
        }
        boolean whole = text.stripTrailing().endsWith(">") && text.lastIndexOf("</") > text.lastIndexOf("/>");
        return whole ? broken : new Refusal(broken.getCause(), broken.line(), "xml.truncated");
    }

    /** Line of the first bytes that are no UTF-8, from 1; 0 when there are none but perhaps half a character at the end. */
    private static int lineOfBrokenText(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (!decoder.decode(bytes, CharBuffer.allocate(content.length), false).isError()) {
            return 0;
        }
        int line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
