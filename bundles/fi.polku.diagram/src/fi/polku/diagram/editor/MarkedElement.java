/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;

/** The element of a model that a marker on its file is about. */
public final class MarkedElement {

    /** The marker's attribute that names the element: its id, or its URI fragment if the file gives it no id. */
    public static final String ATTRIBUTE = "fi.polku.element";

    private MarkedElement() {
    }

    /** @return the element; empty when the marker names none or the model doesn't have it any more */
    public static Optional<Element> of(IMarker marker, ExperienceModel model) {
        String fragment = marker.getAttribute(ATTRIBUTE, "");
        return fragment.isEmpty() ? Optional.empty()
                : Optional.ofNullable(model.eResource().getEObject(fragment)).map(Element.class::cast);
    }
}
