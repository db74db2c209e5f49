/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.config;

import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Texts;

/**
 * One thing in a configuration that can't be.
 *
 * @param line line in the file, the first is 1
 * @param column column in the line, the first is 1
 * @param key key of the text
 * @param arguments what the text says
 */
public record ConfigurationProblem(int line, int column, String key, List<Object> arguments) {

    ConfigurationProblem(int line, int column, String key, Object... arguments) {
        this(line, column, key, List.of(arguments));
    }

    /** @return what is wrong, and what may have been meant */
    public String message(Locale language) {
        return new Texts(ConfigurationProblem.class).get(language, key, arguments.toArray());
    }
}
