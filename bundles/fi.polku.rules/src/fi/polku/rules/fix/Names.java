/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.text.Texts;

/** What proposals and new elements are called. */
final class Names {

    private static final Texts TEXTS = new Texts(Fix.class);

    private Names() {
    }

    /** As somebody types it: {@code rural-unit}. */
    static String typed(String name) {
        String typed = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return typed.isEmpty() ? "unnamed" : typed;
    }

    static String typed(Element element) {
        return typed(Labels.in(Locale.ENGLISH).name(element));
    }

    /** The same proposals, where the second of a name is called {@code name-2}. */
    static List<Proposal> distinct(List<Proposal> proposals) {
        Set<String> taken = new HashSet<>();
        List<Proposal> distinct = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String name = proposal.name();
            for (int n = 2; !taken.add(name); n++) {
                name = proposal.name() + "-" + n;
            }
            distinct.add(proposal.named(name));
        }
        return distinct;
    }

    /** A name for a new element, in the language that the model is written in. */
    static String made(EObject place, String key, Object... arguments) {
        Locale language = language(place);
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i] instanceof Element element ? Labels.in(language).name(element) : arguments[i];
        }
        return TEXTS.get(language, "new." + key, words);
    }

    /** What a literal is called at the beginning of a name, in the language that the model is written in. */
    static String label(EObject place, Enumerator literal) {
        String label = Labels.in(language(place)).literal(literal);
        return label.substring(0, 1).toUpperCase(language(place)) + label.substring(1);
    }

    private static Locale language(EObject place) {
        return EcoreUtil.getRootContainer(place) instanceof ExperienceModel model && model.getLanguage() != null
                ? Locale.forLanguageTag(model.getLanguage().getLiteral()) : Texts.LANGUAGES.get(0);
    }
}
