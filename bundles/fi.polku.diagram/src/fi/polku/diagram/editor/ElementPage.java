/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import fi.polku.model.experience.Element;

/** A page of the editor that can be asked to show an element. */
public interface ElementPage {

    /** @return whether the page has a place for this very element */
    boolean shows(Element element);

    /** The window's menus and keys act on this page from now on, or not any more. */
    void activate(boolean isActive);

    /** Selects an element that the page {@linkplain #shows shows} and brings it into view. */
    void reveal(Element element);
}
