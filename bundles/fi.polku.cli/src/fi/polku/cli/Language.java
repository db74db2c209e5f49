/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.Locale;

import fi.polku.model.text.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Settles the language before anything is parsed, since help and errors speak it too. */
final class Language {

    static final String OPTION = "--lang";

    private Language() {
    }

    /** @return the language asked for, else the machine's if the product speaks it, else English */
    static Locale of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return spoken(arguments[i + 1]);
            }
            if (arguments[i].startsWith(OPTION + "=")) {
                return spoken(arguments[i].substring(OPTION.length() + 1));
            }
        }
        return spoken(Locale.getDefault().getLanguage());
    }

    private static Locale spoken(String code) {
        return Texts.LANGUAGES.stream().filter(l -> l.getLanguage().equals(code)).findFirst().orElse(Texts.LANGUAGES.get(0));
    }

    /** Accepts the codes of the languages that the product speaks and no other. */
    static final class Converter implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String code) {
            Locale language = spoken(code);
            if (!language.getLanguage().equals(code)) {
                throw new TypeConversionException("'" + code + "': en | fi");
            }
            return language;
        }
    }
}
