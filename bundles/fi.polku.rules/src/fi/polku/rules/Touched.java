/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;

/** What edits have touched: elements that changed, that are referred to by others than before, that came or went. */
final class Touched {

    private final Map<Element, Set<EStructuralFeature>> changed = new HashMap<>();
    private final Map<EReference, Set<Element>> referred = new HashMap<>();
    private final Set<Element> moved = new HashSet<>();

    void change(Element element, EStructuralFeature feature) {
        changed.computeIfAbsent(element, any -> new HashSet<>()).add(feature);
    }

    void refer(Element target, EReference reference) {
        referred.computeIfAbsent(reference, any -> new HashSet<>()).add(target);
    }

    /** It came into the model or left it, alone or with what it is inside of. */
    void move(Element element) {
        moved.add(element);
    }

    boolean isNothing() {
        return changed.isEmpty() && referred.isEmpty() && moved.isEmpty();
    }

    Set<Element> moved() {
        return moved;
    }

    Set<Element> changed() {
        return changed.keySet();
    }

    Set<Element> changed(Set<? extends EStructuralFeature> features) {
        Set<Element> found = new HashSet<>();
        changed.forEach((element, its) -> {
            if (its.stream().anyMatch(features::contains)) {
                found.add(element);
            }
        });
        return found;
    }

    /** All but those that came or went. */
    Set<Element> all() {
        Set<Element> found = new HashSet<>(changed.keySet());
        referred.values().forEach(found::addAll);
        return found;
    }

    Set<Element> referred(EReference reference) {
        return referred.getOrDefault(reference, Set.of());
    }
}
