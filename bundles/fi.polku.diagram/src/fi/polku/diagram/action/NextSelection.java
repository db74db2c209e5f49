/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.List;
import java.util.Optional;

import fi.polku.model.experience.Element;

/** Tells what to select when what is selected goes, so that the keyboard is never left in nowhere. */
final class NextSelection {

    private final Selected selected;

    NextSelection(Selected selected) {
        this.selected = selected;
    }

    /** @return the next of the same list, else the one before, else what held it */
    Optional<Element> afterDeleting() {
        List<Element> gone = selected.elements();
        if (gone.isEmpty() || gone.get(0).eContainer() == null || !gone.get(0).eContainmentFeature().isMany()) {
            return Optional.empty();
        }
        Element first = gone.get(0);
        @SuppressWarnings("unchecked")
        List<Element> siblings = (List<Element>) first.eContainer().eGet(first.eContainmentFeature());
        int index = siblings.indexOf(first);
        return siblings.stream().skip(index).filter(one -> !gone.contains(one)).findFirst()
                .or(() -> siblings.stream().limit(index).filter(one -> !gone.contains(one)).reduce((one, other) -> other))
                .or(() -> Optional.of((Element) first.eContainer()));
    }
}
