/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.model.experience.ExperienceModel;

/**
 * The texts of one package in every language that the product speaks: {@code messages.properties} (English) and
 * {@code messages_fi.properties} (Finnish) beside the class that owns them, in UTF-8, with placeholders as
 * {@link MessageFormat} has them.
 */
public final class Texts {

    /** The languages that the product speaks, the first for everyone who speaks none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"));

    private static final ResourceBundle.Control NO_DETOUR_BY_THE_MACHINES_LANGUAGE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Class<?> owner;
    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();
    /** Read once: a long journey tells the same findings thousands of times. */
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    /** @return the language that a model is written in */
    public static Locale language(ExperienceModel model) {
        return Locale.forLanguageTag(model.getLanguage().getLiteral());
    }

    /** @param owner a class of the package that holds the property files */
    public Texts(Class<?> owner) {
        this.owner = owner;
    }

    /**
     * @param language language of the text; English for one that the product doesn't speak
     * @param key key of the text
     * @param arguments what the placeholders stand for
     * @return the text
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String get(Locale language, String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(language, its -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, its -> new MessageFormat(bundle(language).getString(its), language));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /**
     * @param language language of the texts; English for one that the product doesn't speak
     * @return the texts as they stand in the property file
     */
    public ResourceBundle bundle(Locale language) {
        return bundles.computeIfAbsent(language, its -> ResourceBundle.getBundle(owner.getPackageName() + ".messages",
                suffix(its), owner.getClassLoader(), NO_DETOUR_BY_THE_MACHINES_LANGUAGE));
    }

    /** English has none; looking for one all the same would open every jar there is. */
    private static Locale suffix(Locale language) {
        return language.getLanguage().equals(LANGUAGES.get(0).getLanguage()) ? Locale.ROOT : language;
    }
}
