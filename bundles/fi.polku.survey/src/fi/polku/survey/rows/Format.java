/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a file of answers is written. What isn't said is found out from the file.
 *
 * @param encoding of a text file
 * @param delimiter between the columns of a text file
 * @param sheet name of the sheet in a workbook; without it, the first one
 */
public record Format(Optional<Charset> encoding, Optional<Character> delimiter, Optional<String> sheet) {

    /** Everything is found out. */
    public static final Format FOUND_OUT = new Format(Optional.empty(), Optional.empty(), Optional.empty());
}
