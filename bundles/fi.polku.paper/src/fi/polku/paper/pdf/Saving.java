/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Writes a new document: its streams as they are, all other objects packed into streams (ISO 32000-1, 7.5.7 and 7.5.8).
 * So does PDFBox, which looks every name and number up among the hundreds of thousands of tags that a long journey has.
 */
final class Saving implements AutoCloseable {

    /** Objects in one stream: who reads one of them has to unpack it. */
    private static final int PACKED_TOGETHER = 200;

    private final OutputStream out;
    private final Packing packing = new Packing();
    private final Queue<COSDictionary> waiting = new ArrayDeque<>();
    /** By number: a byte 1 and five of where the object is, or a byte 2 and five of its stream; two of its place in it. */
    private long[] places = new long[1024];
    private int last;
    private long written;
    private int pack;
    private int packed;
    private final StringBuilder directory = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Map<COSName, String> names = new HashMap<>();
    private final ByteArrayOutputStream simple = new ByteArrayOutputStream();
    private final COSWriter simpleWriter = new COSWriter(simple);

    /** @param out where the bytes go; left open */
    Saving(OutputStream out) throws IOException {
        this.out = out;
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /**
     * @param trailer from which all objects are reached
     * @param id the same for the same document
     * @throws IOException when something can't be written
     */
    void save(COSDictionary trailer, long id) throws IOException {
        String ends = String.format(Locale.ROOT, "/Root %d 0 R/Info %d 0 R/ID[<%3$032x><%3$032x>]",
                numberOf(trailer.getCOSDictionary(COSName.ROOT)), numberOf(trailer.getCOSDictionary(COSName.INFO)), id);
        while (!waiting.isEmpty()) {
            COSDictionary next = waiting.remove();
            if (next instanceof COSStream stream) {
                write(stream);
            } else {
                pack(next);
            }
        }
        finishPack();
        long start = written;
        int table = newNumber();
        places[table] = placeInFile();
        ByteBuffer rows = ByteBuffer.allocate((last + 1) * Long.BYTES);
        rows.asLongBuffer().put(places, 0, last + 1);
        packing.take(rows.array());
        writeStream(table, "/Type/XRef/W[1 5 2]/Filter/FlateDecode/Size " + (last + 1) + ends, packing.finish());
        write("startxref\n" + start + "\n%%EOF\n");
    }

    /** @return the number of an object that is going to be packed */
    int newNumber() {
        last++;
        if (last == places.length) {
            places = Arrays.copyOf(places, 2 * last);
        }
        return last;
    }

    /** @return the number of an object, which gets its turn to be written */
    int numberOf(COSDictionary object) {
        if (object.getKey() == null) {
            object.setKey(new COSObjectKey(newNumber(), 0));
            waiting.add(object);
        }
        return (int) object.getKey().getNumber();
    }

    private long placeInFile() {
        return 1L << 56 | written << 16;
    }

    private void write(COSStream stream) throws IOException {
        finishPack();
        try (InputStream in = stream.createRawInputStream()) {
            byte[] content = in.readAllBytes();
            places[numberOf(stream)] = placeInFile();
            stream.removeItem(COSName.LENGTH);
            addEntries(stream);
            String entries = text.toString();
            text.setLength(0);
            writeStream(numberOf(stream), entries, content);
        }
    }

    /** Writes an object that is no stream. */
    void pack(int number, String object) throws IOException {
        place(number);
        text.append(object);
        finishFullPack();
    }

    private void pack(COSDictionary object) throws IOException {
        place(numberOf(object));
        add(object, true);
        finishFullPack();
    }

    private void place(int number) {
        if (packed == 0) {
            pack = newNumber();
        }
        places[number] = 2L << 56 | (long) pack << 16 | packed;
        directory.append(number).append(' ').append(text.length()).append(' ');
        packed++;
    }

    private void finishFullPack() throws IOException {
        if (packed == PACKED_TOGETHER) {
            finishPack();
        }
    }

    private void finishPack() throws IOException {
        if (packed > 0) {
            places[pack] = placeInFile();
            String entries = "/Type/ObjStm/Filter/FlateDecode/N " + packed + "/First " + directory.length();
            packing.take(directory);
            packing.take(text);
            writeStream(pack, entries, packing.finish());
            packed = 0;
        }
    }

    private void writeStream(int number, String entries, byte[] content) throws IOException {
        write(number + " 0 obj\n<<" + entries + "/Length " + content.length + ">>stream\n");
        write(content);
        write("\nendstream\nendobj\n");
    }

    private void write(String letters) throws IOException {
        write(letters.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private void add(COSBase entry, boolean isDirect) throws IOException {
        // PDFBox itself puts a reference in the place of what has its number already.
        COSBase part = entry instanceof COSObject reference ? reference.getObject() : entry;
        if (part instanceof COSDictionary dictionary && (isDirect || part.isDirect())) {
            text.append("<<");
            addEntries(dictionary);
            text.append(">>");
        } else if (part instanceof COSDictionary dictionary) {
            text.append(numberOf(dictionary)).append(" 0 R ");
        } else if (part instanceof COSArray array) {
            text.append('[');
            for (COSBase inner : array) {
                add(inner == null ? COSNull.NULL : inner, false);
            }
            text.append(']');
        } else if (part instanceof COSInteger number) {
            text.append(number.longValue()).append(' ');
        } else {
            text.append(part instanceof COSName name ? nameOf(name) : simple(part)).append(' ');
        }
    }

    private void addEntries(COSDictionary dictionary) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            text.append(nameOf(entry.getKey())).append(' ');
            add(entry.getValue(), false);
        }
    }

    private String nameOf(COSName name) throws IOException {
        String known = names.get(name);
        if (known == null) {
            known = simple(name);
            names.put(name, known);
        }
        return known;
    }

    /** @return how a text is written in an object */
    String string(String letters) throws IOException {
        return simple(new COSString(letters));
    }

    private String simple(COSBase part) throws IOException {
        simple.reset();
        part.accept(simpleWriter);
        return simple.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        packing.close();
    }
}
