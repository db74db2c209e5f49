/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.polku.survey.SurveyException;

/**
 * A file of survey answers with a header: text with any delimiter (CSV), or a workbook (XLSX). Read as a stream, in a memory
 * that doesn't grow with the file.
 */
public final class AnswerFile {

    private static final int BEGINNING = 1 << 15;

    private AnswerFile() {
    }

    /**
     * @param file any file of answers
     * @return names of its sheets, in order; none for a text
     * @throws SurveyException when it is called a workbook and is none
     * @throws IOException when it can't be read
     */
    public static List<String> sheets(Path file) throws IOException {
        return isWorkbook(file) ? Workbook.sheets(file) : List.of();
    }

    private static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * Reads a file.
     *
     * @param file CSV, or XLSX when its name ends so
     * @param format what is known about how it is written
     * @param sinks gives the one that takes the rows; asked again when the file turns out to be written in another encoding
     *            than it began, or to have broken lines; what the former one took is void then
     * @return the sink that took the rows
     * @throws SurveyException when the file is empty, is no workbook or can't be decoded
     * @throws IOException when it can't be read
     */
    public static <S extends RowSink> S read(Path file, Format format, Supplier<S> sinks) throws IOException {
        return read(file, format, sinks, rows -> true);
    }

    /**
     * Reads a file as far as is wanted.
     *
     * @param file CSV, or XLSX when its name ends so
     * @param format what is known about how it is written
     * @param sinks gives the one that takes the rows, as in {@link #read(Path, Format, Supplier)}
     * @param goesOn is asked after every row, with how many there were so far, whether more are wanted
     * @return the sink that took the rows
     * @throws SurveyException when the file is empty, is no workbook or can't be decoded
     * @throws IOException when it can't be read
     */
    public static <S extends RowSink> S read(Path file, Format format, Supplier<S> sinks, LongPredicate goesOn)
            throws IOException {
        if (isWorkbook(file)) {
            S sink = sinks.get();
            Workbook.read(file, format.sheet(), sink, goesOn);
            return sink;
        }
        List<Charset> candidates = format.encoding().isPresent() ? List.of(format.encoding().get())
                : TextEncoding.candidates(beginning(file));
        for (Charset candidate : candidates) {
            boolean last = candidate == candidates.get(candidates.size() - 1);
            Supplier<Reader> text = () -> text(file, candidate, last);
            IOException failure;
            try {
                return readText(file, text, candidate, format.delimiter(), sinks, goesOn);
            } catch (CharacterCodingException notSo) {
                failure = notSo;
            } catch (UncheckedIOException wrapped) {
                failure = wrapped.getCause();
            }
            if (last || !(failure instanceof CharacterCodingException)) {
                throw failure;
            }
        }
        throw new AssertionError("no encoding to try");
    }

    /** Most files have no broken line. Where FastCSV meets one, all is read again, with more care, which takes longer. */
    private static <S extends RowSink> S readText(Path file, Supplier<Reader> text, Charset encoding,
            Optional<Character> said, Supplier<S> sinks, LongPredicate goesOn) throws IOException {
        char delimiter = said.isPresent() ? said.get() : Delimiters.of(beginning(file, text));
        Format format = new Format(Optional.of(encoding), Optional.of(delimiter), Optional.empty());
        try {
            S sink = sinks.get();
            sink.written(format);
            readRows(file, text.get(), delimiter, sink, goesOn);
            return sink;
        } catch (CsvParseException broken) {
            S sink = sinks.get();
            sink.written(format);
            readRows(file, new ClosedQuotes(text.get(), delimiter, sink::broken), delimiter, sink, goesOn);
            return sink;
        }
    }

    /** FastCSV wraps what its reader and the sink throw, as it does what it has to say itself. */
    private static void rethrowUnlessBroken(CsvParseException stopped) throws IOException {
        Throwable root = stopped;
        while (root.getCause() != null && !(root instanceof UncheckedIOException)) {
            root = root.getCause();
        }
        if (root instanceof IOException io) {
            throw io;
        }
        if (root instanceof RuntimeException own && !(root instanceof CsvParseException)) {
            throw own;
        }
    }

    private static Reader text(Path file, Charset charset, boolean last) {
        // The last resort shows what it can't decode as a question mark.
        CodingErrorAction action = last ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        try {
            Reader text = Channels.newReader(Files.newByteChannel(file),
                    charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action), BEGINNING);
            return charset.name().startsWith("UTF") ? new WithoutMark(text) : text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static String beginning(Path file, Supplier<Reader> text) throws IOException {
        try (Reader reader = text.get()) {
            char[] begun = new char[BEGINNING];
            int length = reader.read(begun);
            if (length <= 0) {
                throw new SurveyException("empty", null, file);
            }
            return new String(begun, 0, length);
        }
    }

    private static void readRows(Path file, Reader text, char delimiter, RowSink sink, LongPredicate goesOn)
            throws IOException {
        CsvReader<Boolean> reader = CsvReader.builder().fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).maxBufferSize(ClosedQuotes.LONGEST * 2)
                .build(new CsvRows(file, sink, goesOn), text);
        try (CloseableIterator<Boolean> rows = reader.iterator()) {
            while (rows.hasNext() && rows.next()) {
                continue;
            }
        } catch (CsvParseException stopped) {
            rethrowUnlessBroken(stopped);
            throw stopped;
        }
    }
}
