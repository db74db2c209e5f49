/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;

/**
 * An element and everything inside it. Found by features that were looked up beforehand, past lists that were never filled
 * and without making them: several times as fast as {@code eAllContents}.
 */
final class Contents {

    private static final Map<EClass, int[]> PARTS = ExperiencePackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast)
            .collect(Collectors.toUnmodifiableMap(type -> type,
                    type -> type.getEAllContainments().stream().mapToInt(type::getFeatureID).toArray()));

    private final List<Element> inOrder = new ArrayList<>();
    private final Map<EClass, List<Element>> byClass = new LinkedHashMap<>();

    /** However deep things are nested, no call stack runs out. */
    Contents(Element top) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(top);
        while (!open.isEmpty()) {
            Element element = open.pop();
            inOrder.add(element);
            byClass.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element);
            pushParts((InternalEObject) element, open);
        }
    }

    /** The element first, then the parts of each element before the next. */
    List<Element> inOrder() {
        return inOrder;
    }

    /** The same elements, class by class. */
    Map<EClass, List<Element>> byClass() {
        return Collections.unmodifiableMap(byClass);
    }

    /** The last part first, so that the first one is on top. */
    private static void pushParts(InternalEObject whole, Deque<Element> open) {
        int[] features = PARTS.get(whole.eClass());
        for (int i = features.length - 1; i >= 0; i--) {
            if (whole.eIsSet(features[i])) {
                Object value = whole.eGet(features[i], true, true);
                if (value instanceof List<?> parts) {
                    for (int n = parts.size() - 1; n >= 0; n--) {
                        open.push((Element) parts.get(n));
                    }
                } else {
                    open.push((Element) value);
                }
            }
        }
    }
}
