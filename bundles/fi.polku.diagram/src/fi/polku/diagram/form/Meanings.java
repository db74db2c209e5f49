/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What the features of the metamodel mean, in the words of the metamodel's documentation. */
public final class Meanings {

    private Meanings() {
    }

    /**
     * @param feature a feature of the metamodel
     * @param language any language
     * @return one or two sentences; in English for a language that the product doesn't speak
     */
    public static String of(EStructuralFeature feature, Locale language) {
        ResourceBundle meanings = ResourceBundle.getBundle(Meanings.class.getPackageName() + ".meanings", language,
                Meanings.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return meanings.getString(feature.getEContainingClass().getName() + "." + feature.getName());
    }
}
