/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;

/** What one check knows of the whole model. Each thing is found out once, and only when a rule asks for it. */
final class CheckedModel {

    private final Element top;
    private final LocalDate today;
    private final Map<Class<?>, Object> found = new HashMap<>();
    private Contents contents;
    private final References references;

    /** @param element any element of the model */
    CheckedModel(Element element, LocalDate today) {
        this.top = (Element) EcoreUtil.getRootContainer(element);
        this.today = today;
        this.references = new References(this::contents);
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

    /** All of the model if the element is its top, else what is inside the element; in order, the element first. */
    List<Element> inside(Element element) {
        return element == top ? contents().inOrder() : new Contents(element).inOrder();
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

    Contents contents() {
        if (contents == null) {
            contents = new Contents(top);
        }
        return contents;
    }
}
