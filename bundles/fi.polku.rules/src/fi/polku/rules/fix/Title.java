/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Texts;
import fi.polku.rules.Wording;

/**
 * What a proposal is called.
 *
 * @param key key of the text
 * @param arguments what it speaks of: elements, literals, numbers or texts
 */
record Title(String key, List<Object> arguments) {

    private static final Texts TEXTS = new Texts(Fix.class);

    Title(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    String in(Locale language) {
        return TEXTS.get(language, "title." + key,
                arguments.stream().map(argument -> Wording.of(argument, language)).toArray());
    }
}
