/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

/** Plain text, as it is. */
public final class TextNotation implements Notation {

    @Override
    public String write(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Object read(String text) {
        return text.isBlank() ? null : text;
    }
}
