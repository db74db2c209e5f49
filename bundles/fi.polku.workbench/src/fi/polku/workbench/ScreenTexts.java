/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import fi.polku.model.text.Texts;

/** The texts of one package in the language that the workbench speaks. */
public final class ScreenTexts {

    private final Texts texts;

    /** @param owner a class of the package that holds the property files */
    public ScreenTexts(Class<?> owner) {
        texts = new Texts(owner);
    }

    /** @return the language that the workbench speaks */
    public static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** @return the order in which the language sorts words */
    public Comparator<Object> order() {
        return Collator.getInstance(language());
    }

    /**
     * @param key key of the text
     * @param arguments what the placeholders stand for
     * @return the text
     */
    public String get(String key, Object... arguments) {
        return texts.get(language(), key, arguments);
    }
}
