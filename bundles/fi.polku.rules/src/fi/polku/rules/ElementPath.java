/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<String> names = upward(element, language);
        Collections.reverse(names);
        return String.join(" › ", names);
    }

    /**
     * For narrow places, where the end is cut off: "E-application ‹ Core ‹ Grant service".
     *
     * @param element any element
     * @param language language of the substitutes for missing names
     * @return the names from the element up to below the model; for the model itself its name
     */
    public static String upwardFrom(Element element, Locale language) {
        return String.join(" ‹ ", upward(element, language));
    }

    private static List<String> upward(Element element, Locale language) {
        List<String> names = new ArrayList<>();
        EObject at = element;
        do {
            names.add(Wording.of(at, language));
            at = at.eContainer();
        } while (at != null && !(at instanceof ExperienceModel));
        return names;
    }
}
