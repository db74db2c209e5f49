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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.InternalEObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;

/**
 * An element and everything inside it. Found by features that were looked up beforehand, past lists that were never filled
 * and without making them: several times as fast as {@code eAllContents}.
 */
final class Contents {

    private static final int[][] PARTS = ExperiencePackage.eINSTANCE.getEClassifiers().stream()
            .map(Contents::parts).toArray(int[][]::new);

    private final List<Element> inOrder = new ArrayList<>();
    private final Map<EClass, List<Element>> byClass = new LinkedHashMap<>();

    private static int[] parts(EClassifier type) {
        return type instanceof EClass holder
                ? holder.getEAllContainments().stream().mapToInt(part -> holder.getFeatureID(part)).toArray() : new int[0];
    }

    /** However deep things are nested, no call stack runs out. */
    Contents(Element top) {
        Deque<Element> open = new ArrayDeque<>();
        List<List<Element>> lists = new ArrayList<>(Collections.nCopies(PARTS.length, null));
        open.push(top);
        while (!open.isEmpty()) {
            Element element = open.pop();
            inOrder.add(element);
            int type = element.eClass().getClassifierID();
            if (lists.get(type) == null) {
                lists.set(type, new ArrayList<>());
                byClass.put(element.eClass(), lists.get(type));
            }
            lists.get(type).add(element);
            pushParts((InternalEObject) element, PARTS[type], open);
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
    private static void pushParts(InternalEObject whole, int[] features, Deque<Element> open) {
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
