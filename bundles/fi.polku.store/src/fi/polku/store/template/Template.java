/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store.template;

import java.io.InputStream;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import fi.polku.model.text.Texts;

/**
 * A model to start from: the file {@code name.polku} beside this class, in which a text that begins with a percent sign
 * is the key of the text in the reader's language.
 *
 * @param name name of the template and of its file
 */
public record Template(String name) {

    private static final Texts TEXTS = new Texts(Template.class);
    private static final String KEY = "%";

    /** @return the file, to be closed by the caller */
    public InputStream open() {
        return Template.class.getResourceAsStream(name + ".polku");
    }

    /**
     * @param language language of the description
     * @return one sentence that says what the template holds
     */
    public String description(Locale language) {
        return TEXTS.get(language, "template." + name);
    }

    /**
     * Puts the texts of a language in the place of their keys.
     *
     * @param object an element of the template
     * @param language language of the texts
     */
    public static void translate(EObject object, Locale language) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eGet(attribute) instanceof String text && text.startsWith(KEY)) {
                object.eSet(attribute, TEXTS.get(language, text.substring(KEY.length())));
            }
        }
    }
}
