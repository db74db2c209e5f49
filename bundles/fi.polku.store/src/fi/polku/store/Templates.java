/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.List;
import java.util.Locale;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Language;
import fi.polku.model.text.Texts;

/** Models to start from. */
public final class Templates {

    private static final Texts TEXTS = new Texts(Templates.class);
    private static final List<String> NAMES = List.of("blank");

    private Templates() {
    }

    /** @return names of the templates, the simplest first */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * @param name one of {@link #names()}
     * @param language language of the description
     * @return one sentence that says what the template holds
     */
    public static String description(String name, Locale language) {
        return TEXTS.get(language, "template." + name);
    }

    /**
     * @param name one of {@link #names()}
     * @param language language of the model's texts, English or Finnish
     * @return a new model that is in no file
     * @throws IllegalArgumentException when there is no template of that name
     */
    public static ExperienceModel create(String name, Locale language) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        model.setLanguage(language.getLanguage().equals("fi") ? Language.FI : Language.EN);
        model.setName(TEXTS.get(language, "model.name"));
        return model;
    }
}
