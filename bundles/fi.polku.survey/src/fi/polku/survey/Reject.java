/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.nio.file.Path;
import java.util.Locale;

import fi.polku.model.text.Texts;

/**
 * A row that was left out. Nothing of it is counted.
 *
 * @param file where it stands
 * @param line where it begins, the first line of the file is 1
 * @param reason why it is left out
 * @param column name of the column that is to blame; empty when it is the whole row
 * @param value beginning of what stands there
 */
public record Reject(Path file, long line, Reason reason, String column, String value) {

    private static final int SHOWN = 40;

    /** Why a row, or an answer in it, is left out. */
    public enum Reason {

        /** A quotation mark isn't closed, or text goes on behind the closing one. */
        OPEN_QUOTE,

        /** The line is longer than any row of answers. */
        TOO_LONG,

        /** More filled cells than the header has names. */
        TOO_MANY_CELLS,

        /** The answer is no number and no label of the mapping. */
        NO_NUMBER,

        /** The answer is none of the scale's. */
        OUTSIDE_SCALE,

        /** The day is missing or none. */
        NO_DAY,

        /** No touchpoint or journey is called so. */
        UNKNOWN_PLACE,

        /** What is called so is no touchpoint, and emotions are felt at touchpoints. */
        NO_TOUCHPOINT;

        /** Whether only one answer of the row is left out. */
        boolean isOfAnswer() {
            return this == NO_NUMBER || this == OUTSIDE_SCALE || this == NO_TOUCHPOINT;
        }
    }

    /** Cuts the value. */
    public Reject {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "\u2026";
    }

    /** @return why, in one sentence */
    public String message(Locale language) {
        return new Texts(Reject.class).get(language, "reject." + reason, column, value);
    }
}
