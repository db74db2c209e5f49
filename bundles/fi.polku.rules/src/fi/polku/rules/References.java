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
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import fi.polku.model.experience.Element;

/** A model's references read backwards. Each is read once, and only when a rule asks for it. */
final class References {

    private final Supplier<Contents> model;
    private final Map<EReference, Map<EObject, List<Element>>> referrers = new HashMap<>();

    /** @param model all elements, as they are when the first question about a reference comes */
    References(Supplier<Contents> model) {
        this.model = model;
    }

    /** Those that refer to the target, in no particular order; one that does so twice comes twice. */
    List<Element> to(Element target, EReference reference) {
        List<Element> found = referrers.computeIfAbsent(reference, this::referrers).get(target);
        return found == null ? List.of() : found;
    }

    private Map<EObject, List<Element>> referrers(EReference reference) {
        Map<EObject, List<Element>> found = new IdentityHashMap<>();
        model.get().byClass().forEach((type, elements) -> {
            if (reference.getEContainingClass().isSuperTypeOf(type)) {
                int feature = type.getFeatureID(reference);
                elements.forEach(element -> targets((InternalEObject) element, feature, reference.isMany())
                        .forEach(target -> add(element, target, found)));
            }
        });
        return found;
    }

    private static List<?> targets(InternalEObject referrer, int feature, boolean isMany) {
        if (!referrer.eIsSet(feature)) {
            return List.of();
        }
        Object value = referrer.eGet(feature, true, true);
        return isMany ? (List<?>) value : List.of(value);
    }

    private static void add(Element referrer, Object target, Map<EObject, List<Element>> found) {
        found.computeIfAbsent((EObject) target, any -> new ArrayList<>(1)).add(referrer);
    }

    /** Tells all references of an element that contain nothing. */
    static void of(Element element, BiConsumer<EReference, Element> found) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                targets((InternalEObject) element, element.eClass().getFeatureID(reference), reference.isMany())
                        .forEach(target -> found.accept(reference, (Element) target));
            }
        }
    }

    /** The model now has this reference, too. */
    void add(Element referrer, EReference reference, Element target) {
        Map<EObject, List<Element>> known = referrers.get(reference);
        if (known != null) {
            add(referrer, target, known);
        }
    }

    /** The model no longer has this reference. */
    void remove(Element referrer, EReference reference, Element target) {
        Map<EObject, List<Element>> known = referrers.get(reference);
        if (known != null && known.containsKey(target)) {
            known.get(target).remove(referrer);
        }
    }
}
