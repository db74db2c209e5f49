/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.util.Locale;

import fi.polku.model.text.Texts;

/**
 * Something on a filled-in sheet that can't be taken as it was meant, so that people get to know.
 *
 * @param reason why not
 * @param written what stands there
 * @param beside what it belongs to; empty where that goes without saying
 */
public record Unclear(Reason reason, String written, String beside) {

    private static final Texts TEXTS = new Texts(Unclear.class);

    /** Why something can't be taken. */
    public enum Reason {
        /** A question that no card has. */
        QUESTION,
        /** The day of a workshop or a conversation that isn't a day. */
        DAY,
        /** A word that is none of the lists, beside a slip. */
        LIST,
        /** A slip with no list in its row nor above it. */
        NO_LIST,
        /** Votes that can't be counted, beside a slip. */
        VOTES,
        /** A slip that isn't there, beside the action that comes from it. */
        SLIP,
        /** Words in a row that says of nothing what it is. */
        ALONE
    }

    /** @return what isn't clear and what becomes of it, in a sentence */
    public String message(Locale language) {
        return TEXTS.get(language, "unclear." + reason, written, beside);
    }
}
