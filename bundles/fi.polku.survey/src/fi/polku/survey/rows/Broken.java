/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

/** Why a line of a file is no row. */
public enum Broken {

    /** A cell begins with a quotation mark that isn't closed, or goes on after the closing one. */
    OPEN_QUOTE,

    /** The line is longer than {@link ClosedQuotes#LONGEST} characters. */
    TOO_LONG,

    /** The row has more filled cells than the header has names. */
    TOO_MANY_CELLS
}
