/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/** Texts in the user's language. */
final class Words {

    private static final Texts TEXTS = new Texts(Words.class);

    private Words() {
    }

    static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    static String text(String key, Object... arguments) {
        return TEXTS.get(language(), key, arguments);
    }

    static Labels labels() {
        return Labels.in(language());
    }

    /** The element's name; null for none. */
    static String name(Element element) {
        return element == null ? null : labels().name(element);
    }

    /** Those lines that there are. */
    static String lines(String... lines) {
        return Arrays.stream(lines).filter(Objects::nonNull).filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** As the beginning of a sentence. */
    static String start(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language()) + text.substring(1);
    }
}
