/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.json;

import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Texts;

/**
 * Something in a JSON file that can't be.
 *
 * @param line where it stands, from 1
 * @param column where it stands in the line, from 1
 * @param owner a class beside whose package's texts the key is found
 * @param key key of the text that tells what is wrong
 * @param arguments what the text's placeholders stand for
 */
public record JsonProblem(int line, int column, Class<?> owner, String key, List<Object> arguments) {

    public JsonProblem {
        arguments = List.copyOf(arguments);
    }

    /** @return what is wrong, and what may have been meant */
    public String message(Locale language) {
        return new Texts(owner).get(language, key, arguments.toArray());
    }
}
