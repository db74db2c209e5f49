/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import fi.polku.model.experience.Element;

/** Which element is meant by what is selected somewhere in the window. */
public final class ElementSelection {

    private ElementSelection() {
    }

    /**
     * @param selection any selection: elements, groups of them, or what stands for them in a diagram
     * @return the first element of it
     */
    public static Optional<Element> of(ISelection selection) {
        return selection instanceof IStructuredSelection several && !several.isEmpty()
                ? Optional.ofNullable(of(several.getFirstElement())) : Optional.empty();
    }

    private static Element of(Object selected) {
        return selected instanceof ElementGroup group ? group.model() : Adapters.adapt(selected, Element.class);
    }
}
