/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.Element;

/** A model's references read backwards. Each is read once, and only when a rule asks for it. */
final class References {

    private final Supplier<List<Element>> model;
    private final Map<EReference, Set<Object>> targets = new HashMap<>();

    References(Supplier<List<Element>> model) {
        this.model = model;
    }

    boolean haveTarget(EReference reference, Element target) {
        return targets.computeIfAbsent(reference, this::targets).contains(target);
    }

    private Set<Object> targets(EReference reference) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : model.get()) {
            if (reference.getEContainingClass().isInstance(element)) {
                Object value = element.eGet(reference);
                found.addAll(value instanceof List<?> many ? many : Collections.singleton(value));
            }
        }
        return found;
    }
}
