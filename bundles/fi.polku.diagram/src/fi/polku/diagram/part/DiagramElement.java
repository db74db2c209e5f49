/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.Element;
import fi.polku.picture.scene.Group;

/** What in a diagram stands for an element of the model. */
public interface DiagramElement {

    /** @return the element */
    Element element();

    /** @return the diagram that it is in */
    DiagramPart<?> diagram();

    /** @return what the picture shows there */
    Group group();

    /** @return the model that it is in */
    default ModelDocument document() {
        return diagram().document();
    }
}
