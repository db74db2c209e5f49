/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The first rows of a file, to choose by what its columns mean.
 *
 * @param format how the file is written, as far as that was said or found out
 * @param header names of the columns
 * @param rows cells by column; never null
 */
public record Sample(Format format, List<String> header, List<List<String>> rows) {

    /** How many rows are taken at most. */
    public static final int ROWS = 200;

    /**
     * @param file any file of answers
     * @param format what is known about how it is written
     * @return its header and at most {@value #ROWS} rows
     * @throws fi.polku.survey.SurveyException when the file is empty, is no workbook or can't be decoded
     * @throws IOException when it can't be read
     */
    public static Sample of(Path file, Format format) throws IOException {
        Taken taken = AnswerFile.read(file, format, Taken::new, rows -> rows < ROWS);
        return new Sample(taken.format, taken.names, taken.rows);
    }

    /** @return the filled cells of a column */
    public List<String> column(int column) {
        return rows.stream().map(row -> row.get(column)).filter(cell -> !cell.isBlank()).toList();
    }

    private static final class Taken implements RowSink {

        private Format format = Format.FOUND_OUT;
        private List<String> names = List.of();
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void written(Format how) {
            format = how;
        }

        @Override
        public boolean[] header(List<String> header) {
            names = header;
            boolean[] all = new boolean[header.size()];
            Arrays.fill(all, true);
            return all;
        }

        @Override
        public void row(long line, String[] cells) {
            rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList());
        }

        @Override
        public void broken(long line, Broken reason) {
            // A sample shows what can be read; importing tells what can't.
        }
    }
}
