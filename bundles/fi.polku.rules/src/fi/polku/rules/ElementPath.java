/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;

/** Where an element is, in words: "Grant service › Core › E-application". */
public final class ElementPath {

    private ElementPath() {
    }

    /**
     * @param element any element
     * @param language language of the substitutes for missing names
     * @return the names from below the model down to the element; for the model itself its name
     */
    public static String of(Element element, Locale language) {
        Deque<String> names = new ArrayDeque<>();
        EObject at = element;
        do {
            names.addFirst(Wording.of(at, language));
            at = at.eContainer();
        } while (at != null && !(at instanceof ExperienceModel));
        return String.join(" › ", names);
    }
}
