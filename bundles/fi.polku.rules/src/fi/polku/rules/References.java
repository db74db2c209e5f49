/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.Element;

/** A model's references read backwards. Each is read once, and only when a rule asks for it. */
final class References {

    private final Map<EClass, List<Element>> model = new LinkedHashMap<>();
    private final Map<EReference, Map<Object, List<Element>>> referrers = new HashMap<>();

    References(List<Element> model) {
        model.forEach(element -> this.model.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element));
    }

    /** Those that refer to the target, class by class; one that does so twice comes twice. */
    List<Element> to(Element target, EReference reference) {
        return referrers.computeIfAbsent(reference, this::referrers).getOrDefault(target, List.of());
    }

    private Map<Object, List<Element>> referrers(EReference reference) {
        Map<Object, List<Element>> found = new IdentityHashMap<>();
        model.forEach((type, elements) -> {
            if (reference.getEContainingClass().isSuperTypeOf(type)) {
                elements.forEach(element -> read(element, reference, found));
            }
        });
        return found;
    }

    private static void read(Element element, EReference reference, Map<Object, List<Element>> found) {
        Object value = element.eGet(reference);
        if (value instanceof List<?> many) {
            many.forEach(target -> found.computeIfAbsent(target, any -> new ArrayList<>(1)).add(element));
        } else if (value != null) {
            found.computeIfAbsent(value, any -> new ArrayList<>(1)).add(element);
        }
    }
}
