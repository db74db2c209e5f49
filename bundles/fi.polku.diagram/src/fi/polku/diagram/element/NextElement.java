/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import java.util.List;
import java.util.Optional;

import fi.polku.model.experience.Element;

/** Where one goes on when what was selected is gone. */
public final class NextElement {

    private NextElement() {
    }

    /**
     * @param gone what is about to be deleted
     * @return the next of the same list as the first of them, else the one before, else what holds it
     */
    public static Optional<Element> after(List<Element> gone) {
        if (gone.isEmpty() || gone.get(0).eContainer() == null || !gone.get(0).eContainmentFeature().isMany()) {
            return Optional.empty();
        }
        Element first = gone.get(0);
        @SuppressWarnings("unchecked")
        List<Element> siblings = (List<Element>) first.eContainer().eGet(first.eContainmentFeature());
        return among(siblings, gone).or(() -> Optional.of((Element) first.eContainer()));
    }

    /**
     * @param list holds them, in order
     * @param gone what is about to be taken out of the list
     * @return the next of the list, else the one before
     */
    public static Optional<Element> among(List<Element> list, List<Element> gone) {
        int index = list.indexOf(gone.get(0));
        return list.stream().skip(index).filter(one -> !gone.contains(one)).findFirst()
                .or(() -> list.stream().limit(index).filter(one -> !gone.contains(one)).reduce((one, other) -> other));
    }
}
