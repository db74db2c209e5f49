/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Texts;

/** Tells that answers can't be imported, and what to do about it. */
public final class SurveyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the text
     * @param cause null for none
     * @param arguments what the text says
     */
    public SurveyException(String key, Throwable cause, Object... arguments) {
        super(key + " " + Arrays.toString(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** @return what went wrong and what to do */
    public String message(Locale language) {
        return new Texts(SurveyException.class).get(language, key, arguments.toArray());
    }
}
