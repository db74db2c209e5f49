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
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import fi.polku.model.experience.Element;

/** A model's references read backwards. Each is read once, and only when a rule asks for it. */
final class References {

    private final Supplier<List<List<Element>>> model;
    private final Map<Use, Map<Element, List<Element>>> referrers = new HashMap<>();

    /** A reference, and the elements of which class have it. */
    private record Use(EReference reference, EClass by) {

        /** Written out, as {@link #equals}: what Java makes of a record at first use takes as long as many rules. */
        @Override
        public int hashCode() {
            return 31 * reference.hashCode() + by.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Use use && reference == use.reference && by == use.by;
        }

        boolean isThatOf(Element referrer, EReference used) {
            return reference == used && by.isSuperTypeOf(referrer.eClass());
        }
    }

    /** @param model all elements, those of one class together, as they are when a reference is first asked about */
    References(Supplier<List<List<Element>>> model) {
        this.model = model;
    }

    /** Those that refer to the target, in no particular order; one that does so twice comes twice. */
    List<Element> to(Element target, EReference reference) {
        return to(target, reference, reference.getEContainingClass());
    }

    /** Those of them that are of the class. */
    List<Element> to(Element target, EReference reference, EClass by) {
        Use use = new Use(reference, by);
        Map<Element, List<Element>> known = referrers.get(use);
        if (known == null) {
            known = read(use);
            referrers.put(use, known);
        }
        List<Element> found = known.get(target);
        return found == null ? List.of() : found;
    }

    private Map<Element, List<Element>> read(Use use) {
        Map<Element, List<Element>> found = new IdentityHashMap<>();
        EReference reference = use.reference();
        for (List<Element> elements : model.get()) {
            if (!elements.isEmpty() && use.by().isSuperTypeOf(elements.get(0).eClass())) {
                int feature = elements.get(0).eClass().getFeatureID(reference);
                elements.forEach(element -> targets(element, feature, target -> add(element, target, found)));
            }
        }
        return found;
    }

    private static void targets(Element referrer, int feature, Consumer<Element> found) {
        InternalEObject holder = (InternalEObject) referrer;
        if (holder.eIsSet(feature)) {
            Object value = holder.eGet(feature, true, true);
            if (value instanceof List<?> several) {
                several.forEach(target -> found.accept((Element) target));
            } else {
                found.accept((Element) value);
            }
        }
    }

    private static void add(Element referrer, Element target, Map<Element, List<Element>> found) {
        found.computeIfAbsent(target, any -> new ArrayList<>(1)).add(referrer);
    }

    /** Tells all references of an element that contain nothing. */
    static void of(Element element, BiConsumer<EReference, Element> found) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                targets(element, element.eClass().getFeatureID(reference), target -> found.accept(reference, target));
            }
        }
    }

    /** The model now has this reference, too. */
    void add(Element referrer, EReference reference, Element target) {
        referrers.forEach((use, known) -> {
            if (use.isThatOf(referrer, reference)) {
                add(referrer, target, known);
            }
        });
    }

    /** The model no longer has this reference. */
    void remove(Element referrer, EReference reference, Element target) {
        referrers.forEach((use, known) -> {
            if (use.isThatOf(referrer, reference) && known.containsKey(target)) {
                known.get(target).remove(referrer);
            }
        });
    }
}
