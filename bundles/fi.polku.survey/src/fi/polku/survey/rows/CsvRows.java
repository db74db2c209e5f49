/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import fi.polku.survey.SurveyException;

/** Hands the rows of a CSV file on. Makes texts only of the cells that are wanted. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    /** What most answers are. */
    private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    /** As many as a workbook can have. */
    private static final int MOST_COLUMNS = 16_384;

    private final Path file;
    private final RowSink sink;
    private final LongPredicate goesOn;
    private final List<String> names = new ArrayList<>();
    private boolean[] wanted;
    private String[] cells;
    private boolean hasTooMany;
    private long rows;

    /** @param goesOn is asked after every row, with how many there were, whether more are wanted */
    CsvRows(Path file, RowSink sink, LongPredicate goesOn) {
        this.file = file;
        this.sink = sink;
        this.goesOn = goesOn;
    }

    @Override
    protected void handleField(int column, char[] text, int offset, int length, boolean quoted) {
        if (wanted == null) {
            if (names.size() == MOST_COLUMNS) {
                throw new UncheckedIOException(new SurveyException("tooManyColumns", null, file, MOST_COLUMNS));
            }
            names.add(new String(text, offset, length));
        } else if (column >= wanted.length) {
            hasTooMany |= !new String(text, offset, length).isBlank();
        } else if (wanted[column]) {
            cells[column] = length == 1 && text[offset] <= '9' && text[offset] >= '0' ? DIGITS[text[offset] - '0']
                    : new String(text, offset, length);
        }
    }

    /** Whether to go on. */
    @Override
    protected Boolean buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return true;
        }
        if (wanted == null) {
            header();
            return true;
        }
        row();
        return goesOn.test(rows);
    }

    private void header() {
        if (names.get(0).startsWith("sep=") && names.stream().skip(1).allMatch(String::isEmpty)) {
            names.clear();
            return;
        }
        wanted = Arrays.copyOf(sink.header(names.stream().map(String::strip).toList()), names.size());
        cells = new String[names.size()];
    }

    private void row() {
        rows++;
        if (hasTooMany) {
            sink.broken(getStartingLineNumber(), Broken.TOO_MANY_CELLS);
        } else {
            sink.row(getStartingLineNumber(), cells);
        }
        hasTooMany = false;
        Arrays.fill(cells, null);
    }
}
