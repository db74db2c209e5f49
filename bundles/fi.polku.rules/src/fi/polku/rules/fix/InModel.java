/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What else there is in the model of an element. */
final class InModel {

    private InModel() {
    }

    /** Everything of a kind, in the order of the model. */
    static <T> Stream<T> all(EObject element, Class<T> kind) {
        EObject top = EcoreUtil.getRootContainer(element);
        Iterable<EObject> contents = top::eAllContents;
        return Stream.concat(Stream.of(top), StreamSupport.stream(contents.spliterator(), false))
                .filter(kind::isInstance).map(kind::cast);
    }

    /** The nearest of a kind that the element is, or is inside of; null when there is none. */
    static <T> T around(EObject element, Class<T> kind) {
        EObject at = element;
        while (at != null && !kind.isInstance(at)) {
            at = at.eContainer();
        }
        return kind.cast(at);
    }
}
