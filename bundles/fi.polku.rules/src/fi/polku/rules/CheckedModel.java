/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;

/** What one check knows of the whole model. Each thing is found out once, and only when a rule asks for it. */
final class CheckedModel {

    private final Element top;
    private final LocalDate today;
    private final Map<Class<?>, Object> found = new HashMap<>();
    private final References references;
    private List<List<Element>> byClass;

    /** @param element any element of the model */
    CheckedModel(Element element, LocalDate today) {
        this.top = (Element) EcoreUtil.getRootContainer(element);
        this.today = today;
        this.references = new References(this::byClass);
    }

    /** @param references of a model that is kept up to date by whoever asks for it */
    CheckedModel(Element top, LocalDate today, References references) {
        this.top = top;
        this.today = today;
        this.references = references;
    }

    LocalDate today() {
        return today;
    }

    boolean isAround(Element element) {
        return EcoreUtil.getRootContainer(element) == top;
    }

    References references() {
        return references;
    }

    <T> T once(Class<T> kind, Function<Element, T> find) {
        Object known = found.get(kind);
        if (known == null) {
            known = find.apply(top);
            found.put(kind, known);
        }
        return kind.cast(known);
    }

    /** Tells the element and everything inside it, in order. */
    void inside(Element element, Consumer<Element> found) {
        if (element == top) {
            read().forEach(found);
        } else {
            new Contents(element).forEach(found);
        }
    }

    /** All elements of the model, those of one class together. */
    List<List<Element>> byClass() {
        if (byClass == null) {
            read();
        }
        return byClass;
    }

    /** All elements in order; a stream's builder doesn't copy what it has when it grows. */
    private Stream<Element> read() {
        Stream.Builder<Element> inOrder = Stream.builder();
        byClass = Stream.generate(() -> (List<Element>) new ArrayList<Element>())
                .limit(ExperiencePackage.eINSTANCE.getEClassifiers().size()).toList();
        for (Element element : new Contents(top)) {
            inOrder.add(element);
            byClass.get(element.eClass().getClassifierID()).add(element);
        }
        return inOrder.build();
    }
}
