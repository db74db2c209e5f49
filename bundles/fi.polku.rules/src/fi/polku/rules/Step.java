/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;

/** One step of a rule's look around, which can be gone backwards: from what is seen to those who see it. */
sealed interface Step {

    /** Those from which the step leads to one of the elements, by the model's references as they stand. */
    void back(Collection<Element> elements, References references, Consumer<Element> found);

    /** What a rule that has come here by the step sees of the touched elements. */
    default Set<Element> seen(Touched touched) {
        return touched.changed();
    }

    /** To what is referred to. What is read there may be anything unless it is told. */
    record To(Set<EReference> along, Optional<Set<EStructuralFeature>> read) implements Step {
        @Override
        public void back(Collection<Element> elements, References references, Consumer<Element> found) {
            for (Element element : elements) {
                for (EReference reference : along) {
                    if (!reference.isContainment()) {
                        references.to(element, reference).forEach(found);
                    } else if (element.eContainingFeature() == reference) {
                        found.accept((Element) element.eContainer());
                    }
                }
            }
        }

        @Override
        public Set<Element> seen(Touched touched) {
            return read.map(touched::changed).orElseGet(touched::changed);
        }
    }

    /** To those that refer. */
    record From(Set<EReference> along) implements Step {
        @Override
        public void back(Collection<Element> elements, References references, Consumer<Element> found) {
            elements.forEach(element -> back(element, found));
        }

        private void back(Element element, Consumer<Element> found) {
            for (EReference reference : along) {
                if (reference.getEContainingClass().isSuperTypeOf(element.eClass())) {
                    Object value = element.eGet(reference);
                    if (value instanceof List<?> many) {
                        many.forEach(target -> found.accept((Element) target));
                    } else if (value != null) {
                        found.accept((Element) value);
                    }
                }
            }
        }
    }

    /** To the element and everything inside it; and on to what is referred to from there, and inside that. */
    record Inside(Set<EReference> along) implements Step {
        @Override
        public void back(Collection<Element> elements, References references, Consumer<Element> found) {
            Set<EObject> seen = new HashSet<>();
            Deque<EObject> open = new ArrayDeque<>(elements);
            while (!open.isEmpty()) {
                // What was taken away may be kept by something that is no part of the model, such as a record of changes.
                for (EObject at = open.pop(); at instanceof Element whole && seen.add(at); at = at.eContainer()) {
                    found.accept(whole);
                    along.forEach(reference -> open.addAll(references.to(whole, reference)));
                }
            }
        }

        @Override
        public Set<Element> seen(Touched touched) {
            return touched.all();
        }
    }

    /** To the element and all that it is inside of; and on to what these refer to, and what that is inside of. */
    record Above(Set<EStructuralFeature> read) implements Step {
        @Override
        public void back(Collection<Element> elements, References references, Consumer<Element> found) {
            Set<Element> seen = new HashSet<>();
            Deque<Element> open = new ArrayDeque<>(elements);
            while (!open.isEmpty()) {
                for (Element part : new Contents(open.pop())) {
                    if (seen.add(part)) {
                        found.accept(part);
                        read.stream().filter(EReference.class::isInstance).map(EReference.class::cast)
                                .filter(reference -> !reference.isContainment())
                                .forEach(reference -> open.addAll(references.to(part, reference)));
                    }
                }
            }
        }

        @Override
        public Set<Element> seen(Touched touched) {
            return touched.changed(read);
        }
    }

    /** To what the element lies in directly. */
    record Container(Set<EStructuralFeature> read) implements Step {
        @Override
        public void back(Collection<Element> elements, References references, Consumer<Element> found) {
            elements.forEach(element -> element.eContents().forEach(part -> found.accept((Element) part)));
        }

        @Override
        public Set<Element> seen(Touched touched) {
            return touched.changed(read);
        }
    }
}
