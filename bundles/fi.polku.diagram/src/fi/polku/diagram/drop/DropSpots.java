/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.List;
import java.util.Optional;

import fi.polku.model.experience.Element;
import fi.polku.picture.scene.Point;

/** Where in a picture something can be dropped, and what comes of it. Knows no screen. */
public interface DropSpots {

    /**
     * @param elements what of this picture is dragged
     * @param from where it was taken hold of
     * @param to where it would be dropped
     * @return empty when nothing would come of it
     */
    Optional<Drop> moved(List<? extends Element> elements, Point from, Point to);

    /**
     * @param element something new that is nowhere yet
     * @param at where it would be put
     * @return empty when it can't be put there
     */
    Optional<Drop> created(Element element, Point at);

    /**
     * @param at a place where there is nothing yet
     * @return what a person most probably wants to add there; empty when that can't be told
     */
    Optional<Element> quick(Point at);
}
