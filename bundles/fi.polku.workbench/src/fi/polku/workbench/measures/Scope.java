/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.measures;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Metric;

/** Which measures belong to an element: its own and those of what is in it; those of its touchpoint when it has none. */
final class Scope {

    private final Element element;

    /** @param chosen any element */
    Scope(Element chosen) {
        EObject around = chosen;
        while (around != null && !(around instanceof Metric || around instanceof Measurable || holdsPlaces(around))) {
            around = around.eContainer();
        }
        element = around instanceof Element found ? found : chosen;
    }

    private static boolean holdsPlaces(EObject element) {
        return element.eContents().stream().anyMatch(Measurable.class::isInstance);
    }

    boolean contains(MeasureRow row) {
        return element instanceof Metric ? row.metric() == element : EcoreUtil.isAncestor(element, row.place());
    }
}
