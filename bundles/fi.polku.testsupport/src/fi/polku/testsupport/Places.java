/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.testsupport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;

/** Where in a model elements of each class can stand, by the shortest way from the root. */
final class Places {

    private static final Map<EClass, Place> PLACES = places();

    private Places() {
    }

    private record Place(EClass parent, EReference reference) {
    }

    /** Puts an element into a model, below new elements where it can't stand directly below the root. */
    @SuppressWarnings("unchecked")
    static void put(EObject element, ExperienceModel model) {
        Place place = PLACES.get(element.eClass());
        EObject parent = place.parent().isInstance(model) ? model : EcoreUtil.create(place.parent());
        ((List<EObject>) parent.eGet(place.reference())).add(element);
        if (parent != model) {
            put(parent, model);
        }
    }

    private static Map<EClass, Place> places() {
        Map<EClass, Place> places = new HashMap<>();
        Deque<EClass> open = new ArrayDeque<>(List.of(ExperiencePackage.Literals.EXPERIENCE_MODEL));
        while (!open.isEmpty()) {
            EClass parent = open.remove();
            for (EReference reference : parent.getEAllContainments()) {
                for (EClass child : FullElement.concreteClasses()) {
                    if (reference.getEReferenceType().isSuperTypeOf(child)
                            && places.putIfAbsent(child, new Place(parent, reference)) == null) {
                        open.add(child);
                    }
                }
            }
        }
        return places;
    }
}
