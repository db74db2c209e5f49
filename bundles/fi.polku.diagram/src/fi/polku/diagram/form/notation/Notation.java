/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

/** How a value is written and read by people. */
public interface Notation {

    /**
     * @param value a value, or null
     * @return how it is written; empty for null
     */
    String write(Object value);

    /**
     * @param text what was typed
     * @return what it means; null when nothing but blanks was typed
     * @throws UnreadableException when it can't be meant; its message tells in the user's language what is wrong
     */
    Object read(String text) throws UnreadableException;
}
