/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.InternalEObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;

/**
 * An element and everything inside it: the element first, then the parts of each element before the next. Found by features
 * that were looked up beforehand, past lists that were never filled and without making them: several times as fast as
 * {@code eAllContents}. However deep things are nested, no call stack runs out.
 */
final class Contents implements Iterable<Element> {

    /** The features of each class, by its number in the metamodel. */
    private static final int[][] PARTS = ExperiencePackage.eINSTANCE.getEClassifiers().stream()
            .map(Contents::parts).toArray(int[][]::new);

    private final Element top;

    Contents(Element top) {
        this.top = top;
    }

    private static int[] parts(EClassifier type) {
        return type instanceof EClass holder
                ? holder.getEAllContainments().stream().mapToInt(part -> holder.getFeatureID(part)).toArray() : new int[0];
    }

    /** Of one use; the elements mustn't change meanwhile. */
    @Override
    public Iterator<Element> iterator() {
        return new Walk(top);
    }

    /** Keeps the lists of parts that it has begun, innermost last, and how far it has come in each. */
    private static final class Walk implements Iterator<Element> {

        private List<?>[] begun = new List<?>[16];
        private int[] next = new int[16];
        private int depth;

        Walk(Element top) {
            begin(List.of(top));
        }

        @Override
        public boolean hasNext() {
            return depth > 0;
        }

        @Override
        public Element next() {
            List<?> parts = begun[depth - 1];
            Element element = (Element) parts.get(next[depth - 1]++);
            if (next[depth - 1] == parts.size()) {
                depth--;
            }
            beginParts((InternalEObject) element, PARTS[element.eClass().getClassifierID()]);
            return element;
        }

        /** The last feature first, so that the first one is gone through first. */
        private void beginParts(InternalEObject whole, int[] features) {
            for (int i = features.length - 1; i >= 0; i--) {
                if (whole.eIsSet(features[i])) {
                    Object value = whole.eGet(features[i], true, true);
                    begin(value instanceof List<?> parts ? parts : List.of(value));
                }
            }
        }

        private void begin(List<?> parts) {
            if (depth == begun.length) {
                begun = Arrays.copyOf(begun, 2 * depth);
                next = Arrays.copyOf(next, 2 * depth);
            }
            begun[depth] = parts;
            next[depth++] = 0;
        }
    }
}
