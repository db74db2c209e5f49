/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import fi.polku.model.experience.Element;

/** A model's references read backwards. Each is read once, and only when a rule asks for it. */
final class References {

    private final Map<EClass, List<Element>> model;
    private final Map<EReference, Map<EObject, List<Element>>> referrers = new HashMap<>();

    /** @param model the elements of each class */
    References(Map<EClass, List<Element>> model) {
        this.model = model;
    }

    /** Those that refer to the target, in no particular order; one that does so twice comes twice. */
    List<Element> to(Element target, EReference reference) {
        List<Element> found = referrers.computeIfAbsent(reference, this::referrers).get(target);
        return found == null ? List.of() : found;
    }

    private Map<EObject, List<Element>> referrers(EReference reference) {
        Map<EObject, List<Element>> found = new IdentityHashMap<>();
        model.forEach((type, elements) -> {
            if (reference.getEContainingClass().isSuperTypeOf(type)) {
                int feature = type.getFeatureID(reference);
                elements.forEach(element -> read((InternalEObject) element, feature, reference.isMany(), found));
            }
        });
        return found;
    }

    private static void read(InternalEObject referrer, int feature, boolean isMany, Map<EObject, List<Element>> found) {
        if (!referrer.eIsSet(feature)) {
            return;
        }
        Object value = referrer.eGet(feature, true, true);
        for (Object target : isMany ? (List<?>) value : List.of(value)) {
            found.computeIfAbsent((EObject) target, any -> new ArrayList<>(1)).add((Element) referrer);
        }
    }
}
