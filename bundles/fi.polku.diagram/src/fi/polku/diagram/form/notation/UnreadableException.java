/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

import java.util.Locale;

import fi.polku.model.text.Texts;

/** Something was typed that can't be taken. The message is meant for the one who typed it. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;
    private static final Texts TEXTS = new Texts(UnreadableException.class);

    /**
     * @param language of the message
     * @param key of the message in this package's texts
     * @param arguments what its placeholders stand for
     */
    public UnreadableException(Locale language, String key, Object... arguments) {
        super(TEXTS.get(language, key, arguments));
    }
}
