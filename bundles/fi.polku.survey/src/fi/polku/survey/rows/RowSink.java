/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.util.List;

/** Takes what a file of answers holds, row by row. */
public interface RowSink {

    /** @param format how the file is written, as said or as found out; told before the header */
    default void written(Format format) {
        // most are about what is written, however it is
    }

    /**
     * @param names the first row
     * @return for each column whether its cells are wanted; cells of the others are never made into texts
     */
    boolean[] header(List<String> names);

    /**
     * @param line where the row begins, the first line of the file is 1
     * @param cells by column as in the header; null where the cell isn't wanted or the row has none. Only good for this call
     */
    void row(long line, String[] cells);

    /**
     * @param line a line that is no row
     * @param reason why
     */
    void broken(long line, Broken reason);
}
