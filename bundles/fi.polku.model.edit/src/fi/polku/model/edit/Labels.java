/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/**
 * What classes, features, literals and elements are called in one language. Reads the property files that EMF.Edit shows
 * as well, but in the language asked for, whatever the machine's own one is.
 */
public final class Labels {

    private static final Map<Locale, Labels> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Properties texts = new Properties();
    private final SubstituteNames substitutes;

    private Labels(Locale language) {
        this.substitutes = new SubstituteNames(this, language);
        String file = language.equals(Texts.LANGUAGES.get(0)) ? "plugin.properties"
                : "plugin_" + language.getLanguage() + ".properties";
        try (InputStream in = BundleRoot.file(file).openStream()) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param language any language
     * @return the labels in that language; English ones for a language that the product doesn't speak
     */
    public static Labels in(Locale language) {
        Locale spoken = Texts.LANGUAGES.stream().filter(one -> one.getLanguage().equals(language.getLanguage())).findFirst()
                .orElse(Texts.LANGUAGES.get(0));
        return BY_LANGUAGE.computeIfAbsent(spoken, Labels::new);
    }

    /**
     * @param type a class of the metamodel
     * @return what people call it, for example "Touchpoint"; the class's own name when it is of another metamodel
     */
    public String type(EClass type) {
        return texts.getProperty("_UI_" + type.getName() + "_type", type.getName());
    }

    /**
     * @param feature a feature of the metamodel
     * @return what people call it, for example "Response time target"; the feature's own name when it is of another
     *         metamodel
     */
    public String feature(EStructuralFeature feature) {
        return texts.getProperty("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature",
                feature.getName());
    }

    /**
     * @param literal a literal of one of the metamodel's enumerations
     * @return what people call it, in the middle of a sentence, for example "moderate"; the literal's own name when it is of
     *         another metamodel
     */
    public String literal(Enumerator literal) {
        return texts.getProperty("_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal",
                literal.getName());
    }

    /**
     * @param element any element
     * @return its name on one line, white space as single blanks; a speaking substitute when it is blank: what the element
     *         is about ("NPS: 2026-05-01", "Answer 9: 40") or that it has no name ("(unnamed touchpoint)"); never blank
     */
    public String name(Element element) {
        String name = OneLine.of(element.getName());
        return name.isEmpty() ? substitutes.of(element) : name;
    }
}
